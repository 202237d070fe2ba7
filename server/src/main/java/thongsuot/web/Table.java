package thongsuot.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What an address asks of a table: which rows in which order from where, and which columns this browser shows. Everything is in the
 * address, so that a link to a table shows what its sender saw.
 *
 * <pre>{@code
 * Table table = Table.of(request, "units", columns, "name");
 * }</pre>
 *
 * @param id of the table, for the choice of columns
 * @param path of the page
 * @param query all that the address says, without order and place
 * @param columns all columns, in order
 * @param shown the keys of those shown
 * @param sort the key of the column that sorts
 * @param descending whether the last comes first
 * @param from the place where this page begins or ends; null for the first page
 * @param backwards whether {@code from} is where the page ends
 */
public record Table(
        String id,
        String path,
        Map<String, List<String>> query,
        List<Column> columns,
        Set<String> shown,
        String sort,
        boolean descending,
        @Nullable Cursor from,
        boolean backwards) {

    /** How many rows a page has. */
    public static final int PAGE = 50;

    private static final Set<String> OWN = Set.of("sort", "after", "before", "_csrf", "once");

    /**
     * @param sort the key of the column that sorts unless the address says otherwise; with a hyphen before it for the other direction
     * @throws BadInputException if the address asks for an order or a place that isn't there
     */
    public static Table of(HttpServletRequest request, String id, List<Column> columns, String sort) {
        String asked = request.getParameter("sort");
        String order = asked == null || asked.isEmpty() ? sort : asked;
        boolean descending = order.startsWith("-");
        String key = descending ? order.substring(1) : order;
        if (columns.stream()
                .noneMatch(column -> column.sortable() && column.key().equals(key)))
            throw new BadInputException("sort", order);
        String after = request.getParameter("after");
        String before = request.getParameter("before");
        boolean backwards = before != null && !before.isEmpty();
        String place = backwards ? before : after;
        return new Table(
                id,
                request.getRequestURI(),
                query(request),
                columns,
                shown(request, id, columns),
                key,
                descending,
                place == null || place.isEmpty() ? null : Cursor.read(place),
                backwards);
    }

    public boolean shows(String key) {
        return shown.contains(key);
    }

    /** The columns shown, in order. */
    public List<Column> visible() {
        return columns.stream().filter(column -> shown.contains(column.key())).toList();
    }

    /** What the address says of a filter; empty where it says nothing. */
    public String filter(String name) {
        List<String> values = query.getOrDefault(name, List.of());
        return values.isEmpty() ? "" : values.getFirst();
    }

    /** Whether a filter is set, so that an empty table may be the filter's doing. */
    public boolean filtered() {
        return query.values().stream().anyMatch(values -> values.stream().anyMatch(value -> !value.isBlank()));
    }

    /** The filters as fields of a form show them. */
    public FormState filters() {
        return FormState.of(query);
    }

    /** {@code ascending}, {@code descending}, or null for a column that does not sort now. */
    public @Nullable String sorted(Column column) {
        if (!column.key().equals(sort)) return null;
        return descending ? "descending" : "ascending";
    }

    /** This table sorted by a column; by the same column once more, the other way round. */
    public String sortLink(Column column) {
        boolean other = column.key().equals(sort) && !descending;
        return address(Map.of("sort", (other ? "-" : "") + column.key()));
    }

    /** Where this table begins. */
    public String first() {
        return address(Map.of("sort", order()));
    }

    /** This table with something more in the address, such as {@code format=xlsx}; an empty value takes it out. */
    public String with(String name, String value) {
        return address(Map.of("sort", order(), name, value));
    }

    String after(Cursor cursor) {
        return address(Map.of("sort", order(), "after", cursor.written()));
    }

    String before(Cursor cursor) {
        return address(Map.of("sort", order(), "before", cursor.written()));
    }

    /** The order as the address says it. */
    public String order() {
        return (descending ? "-" : "") + sort;
    }

    private String address(Map<String, String> more) {
        Map<String, List<String>> all = new LinkedHashMap<>(query);
        more.forEach((name, value) -> all.put(name, List.of(value)));
        String written = all.entrySet().stream()
                .flatMap(entry -> entry.getValue().stream()
                        .filter(value -> !value.isEmpty())
                        .map(value -> encoded(entry.getKey()) + "=" + encoded(value)))
                .sorted()
                .collect(Collectors.joining("&"));
        return written.isEmpty() ? path : path + "?" + written;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static Map<String, List<String>> query(HttpServletRequest request) {
        Map<String, List<String>> query = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, values) -> {
            if (!OWN.contains(name)) query.put(name, List.of(values));
        });
        return query;
    }

    private static Set<String> shown(HttpServletRequest request, String id, List<Column> columns) {
        List<String> chosen = new ArrayList<>();
        boolean choice = false;
        Cookie[] cookies = request.getCookies();
        if (cookies != null)
            for (Cookie cookie : cookies)
                if (cookie.getName().equals("columns." + id)) {
                    choice = true;
                    chosen.addAll(List.of(cookie.getValue().split("~")));
                }
        boolean made = choice;
        return columns.stream()
                .filter(column -> column.fixed() || (made ? chosen.contains(column.key()) : column.shown()))
                .map(Column::key)
                .collect(Collectors.toUnmodifiableSet());
    }
}
