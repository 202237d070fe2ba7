package thongsuot.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Pages of a sorted table by place, not by number: page 500 costs what page 1 costs, and rows that come or go in between shift nothing.
 * The last key must make rows unique.
 *
 * <pre>{@code
 * Keyset keyset = Keyset.of(table, SortKey.text("name collate \"vi-x-icu\""), SortKey.id("id"));
 * List<Row> rows = jdbc.sql("select … where " + keyset.where() + keyset.tail()).params(keyset.parameters()).query(Row.class).list();
 * KeysetPage<Row> page = keyset.page(rows, row -> List.of(row.name(), row.id().toString()));
 * }</pre>
 */
public final class Keyset {

    private final Table table;
    private final List<SortKey> keys;
    private final int size;

    private Keyset(Table table, List<SortKey> keys, int size) {
        this.table = table;
        this.keys = keys;
        this.size = size;
    }

    /**
     * @throws BadInputException if the place in the address does not fit the keys
     */
    public static Keyset of(Table table, SortKey... keys) {
        return of(table, Table.PAGE, keys);
    }

    /** With pages of another size. */
    public static Keyset of(Table table, int size, SortKey... keys) {
        Cursor from = table.from();
        if (from != null) {
            if (from.values().size() != keys.length) throw new BadInputException("after", from.written());
            for (int i = 0; i < keys.length; i++)
                check(keys[i].type(), from.values().get(i));
        }
        return new Keyset(table, List.of(keys), size);
    }

    /** The condition: which rows come after the place, or before it. True for the first page. */
    public String where() {
        if (table.from() == null) return "true";
        String places = IntStream.range(0, keys.size())
                .mapToObj(i -> "cast(:place" + i + " as " + keys.get(i).type() + ")")
                .collect(Collectors.joining(", "));
        return "(" + keys.stream().map(SortKey::sql).collect(Collectors.joining(", ")) + ") "
                + (ascending() ? ">" : "<") + " (" + places + ")";
    }

    /** Order and limit; one row more than the page has, to know whether there is a next one. */
    public String tail() {
        String direction = ascending() ? "" : " desc";
        return " order by "
                + keys.stream().map(key -> key.sql() + direction).collect(Collectors.joining(", "))
                + " limit " + (size + 1);
    }

    /** What {@link #where} needs. */
    public Map<String, Object> parameters() {
        Map<String, Object> parameters = new LinkedHashMap<>();
        Cursor from = table.from();
        if (from != null)
            for (int i = 0; i < keys.size(); i++)
                parameters.put("place" + i, from.values().get(i));
        return parameters;
    }

    /**
     * The page of the rows fetched, with the ways on and back.
     *
     * @param place the values of the keys in a row, as text
     */
    public <T> KeysetPage<T> page(List<T> fetched, Function<T, List<String>> place) {
        boolean more = fetched.size() > size;
        List<T> rows = new ArrayList<>(more ? fetched.subList(0, size) : fetched);
        if (table.backwards()) Collections.reverse(rows);
        boolean next = table.backwards() || more;
        boolean previous = table.backwards() ? more : table.from() != null;
        return new KeysetPage<>(
                List.copyOf(rows),
                previous && !rows.isEmpty() ? table.before(new Cursor(place.apply(rows.getFirst()))) : null,
                next && !rows.isEmpty() ? table.after(new Cursor(place.apply(rows.getLast()))) : null,
                table.from() == null ? null : table.first());
    }

    private boolean ascending() {
        return table.descending() == table.backwards();
    }

    private static void check(String type, String value) {
        try {
            switch (type) {
                case "uuid" -> UUID.fromString(value);
                case "bigint" -> Long.parseLong(value);
                case "date" -> LocalDate.parse(value);
                default -> {
                    if (value.indexOf('\0') >= 0) throw new IllegalArgumentException("no text");
                }
            }
        } catch (IllegalArgumentException | DateTimeParseException e) {
            throw new BadInputException("after", value);
        }
    }
}
