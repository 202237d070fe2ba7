package thongsuot.api.v1;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.HandlerMapping;
import thongsuot.api.door.Kind;
import thongsuot.api.door.ProblemException;
import thongsuot.organisation.UnitId;
import thongsuot.programme.Desk;
import thongsuot.programme.MandateId;
import thongsuot.programme.WorkKey;
import thongsuot.programme.doing.Moving;
import thongsuot.web.BadInputException;

/** What a program asked, read from its address and its headers. A parameter that no address here has is refused: it would have been a filter. */
record Asked(HttpServletRequest request) {

    /** Of a page, where nothing is said, and at most. */
    static final int USUAL = 50;

    static final int MOST = 200;

    private static final Pattern VERSION = Pattern.compile("(?:W/)?\"(?<version>\\d{1,9})w?\"");

    static Asked by(HttpServletRequest request, String... parameters) {
        Set<String> known = Set.of(parameters);
        request.getParameterMap().forEach((name, values) -> {
            if (!known.contains(name) || values.length > 1) throw new BadInputException(shortened(name), values[0]);
        });
        return new Asked(request);
    }

    private static String shortened(String name) {
        return name.length() > 40 ? name.substring(0, 40) + "…" : name;
    }

    /** Empty where it is not given. */
    String text(String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value.strip();
    }

    @Nullable
    UUID id(String name) {
        return text(name).isEmpty() ? null : uuid(name, text(name));
    }

    private static UUID uuid(String name, String value) {
        if (value.length() != 36) throw new BadInputException(name, value);
        try {
            return UUID.fromString(value);
        } catch (IllegalArgumentException e) {
            throw new BadInputException(name, value);
        }
    }

    /** How many rows a page has. */
    int limit() {
        String value = text("limit");
        if (value.isEmpty()) return USUAL;
        if (!value.matches("[1-9]\\d{0,2}") || Integer.parseInt(value) > MOST)
            throw new BadInputException("limit", value);
        return Integer.parseInt(value);
    }

    /** One of these, small as addresses are written; the first where it is not given. */
    <T extends Enum<T>> T one(String name, List<T> of) {
        String value = text(name);
        if (value.isEmpty()) return of.getFirst();
        return of.stream()
                .filter(each -> each.name().toLowerCase(java.util.Locale.ROOT).equals(value))
                .findFirst()
                .orElseThrow(() -> new BadInputException(name, value));
    }

    /** A part of the address that is an id. What is none names nothing. */
    UUID inPath(String name) {
        Object all = request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        String value = all instanceof Map<?, ?> map ? String.valueOf(map.get(name)) : "";
        try {
            return uuid(name, value);
        } catch (BadInputException e) {
            throw new ProblemException(Kind.NOT_FOUND);
        }
    }

    /** The work that the address names. */
    WorkKey work() {
        LocalDate on = Desk.occurrence(text("on"));
        return new WorkKey(new MandateId(inPath("mandate")), new UnitId(inPath("unit")), on);
    }

    /**
     * The version that the program saw, without which nothing is changed.
     *
     * @return {@link Moving#ANY} for {@code *}
     */
    int seen() {
        String header = request.getHeader("If-Match");
        if (header == null) throw new ProblemException(Kind.VERSION_MISSING);
        if (header.strip().equals("*")) return Moving.ANY;
        Matcher tag = VERSION.matcher(header.strip());
        if (!tag.matches()) throw new ProblemException(Kind.VERSION_MISSING);
        return Integer.parseInt(tag.group("version"));
    }

    static <T extends Enum<T>> List<T> values(Class<T> type) {
        return Arrays.asList(type.getEnumConstants());
    }
}
