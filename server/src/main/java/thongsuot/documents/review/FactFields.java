package thongsuot.documents.review;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import thongsuot.documents.FactKind;
import thongsuot.reader.cite.DocumentKind;
import thongsuot.web.VietnameseFormats;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Which fields a fact of each kind is corrected in, and the way from its payload to the fields and back. */
final class FactFields {

    private static final String[] KINDS = java.util.Arrays.stream(DocumentKind.values())
            .map(kind -> kind.name().toLowerCase(java.util.Locale.ROOT))
            .toArray(String[]::new);
    private static final String[] TIMES = {
        "by", "within", "on", "recurring", "from", "continuous", "periodic", "term", "after", "urgent"
    };
    private static final List<FactField> WHO = List.of(FactField.lines("lead"), FactField.lines("cooperate"));

    private FactFields() {}

    static List<FactField> of(FactKind kind) {
        return switch (kind) {
            case HEADER ->
                List.of(
                        FactField.choice("field", "issuer", "superior", "code", "kind", "place", "issuedOn", "title"),
                        FactField.words("value"));
            case CITATION ->
                List.of(
                        FactField.choice("kind", KINDS),
                        FactField.text("code"),
                        FactField.date("issuedOn"),
                        FactField.text("issuer"),
                        FactField.text("name"),
                        FactField.choice("role", "implements", "basis", "amends", "replaces", "mentions"));
            case OBLIGATION ->
                List.of(
                        WHO.get(0),
                        WHO.get(1),
                        FactField.words("action"),
                        FactField.date("due"),
                        FactField.text("timeWords"),
                        FactField.text("product"),
                        FactField.lines("reportTo"),
                        FactField.text("via"));
            case ASSIGNMENT -> List.of(WHO.get(0), WHO.get(1), FactField.words("action"));
            case DEADLINE ->
                List.of(
                        FactField.choice("type", TIMES),
                        FactField.date("from"),
                        FactField.date("to"),
                        FactField.text("rrule"));
            case TARGET ->
                List.of(
                        FactField.choice("comparator", ">", ">=", "<", "<=", "="),
                        FactField.text("value"),
                        FactField.text("unit"),
                        FactField.words("measure"));
            case REPORT ->
                List.of(
                        FactField.lines("reportFrom"),
                        FactField.lines("reportTo"),
                        FactField.text("via"),
                        FactField.date("due"),
                        FactField.text("timeWords"));
            case RECIPIENT -> List.of(FactField.text("name"));
            case SIGNATURE -> List.of(FactField.text("authority"), FactField.text("position"), FactField.text("name"));
            case WARNING -> List.of(FactField.words("message"));
        };
    }

    /** What stands in the fields; dates as people here write them. */
    static Map<String, String> read(FactKind kind, JsonNode payload) {
        Map<String, String> values = new LinkedHashMap<>();
        for (FactField field : of(kind)) values.put(field.name(), read(kind, field, payload));
        return values;
    }

    private static String read(FactKind kind, FactField field, JsonNode payload) {
        return switch (field.name()) {
            case "lead", "cooperate" -> parties(payload.path(parties(kind)), field.name());
            case "due" -> day(payload.path("deadlines").path(0).path("to").asString(""));
            case "timeWords" -> payload.path("deadlines").path(0).path("text").asString("");
            case "reportTo" -> lines(payload.path(kind == FactKind.REPORT ? "to" : "reportTo"));
            case "reportFrom" -> lines(payload.path("from"));
            default -> {
                JsonNode value = payload.path(field.name());
                String text = value.isNumber() ? value.decimalValue().toPlainString() : value.asString("");
                boolean dated = field.kind() == FactField.Kind.DATE
                        || (kind == FactKind.HEADER
                                && payload.path("field").asString("").equals("issuedOn"));
                yield dated ? day(text) : text;
            }
        };
    }

    /**
     * The payload with what was typed.
     *
     * @param typed by the name of the field
     * @throws WrongFieldException if a date or a number can't be understood
     */
    static ObjectNode write(FactKind kind, JsonNode before, Function<String, String> typed, LocalDate today) {
        ObjectNode payload = before instanceof ObjectNode object ? object.deepCopy() : object();
        for (FactField field : of(kind))
            write(kind, payload, field, typed.apply(field.name()).strip(), today);
        if (kind == FactKind.OBLIGATION || kind == FactKind.REPORT) time(payload, typed, today);
        return payload;
    }

    private static void write(FactKind kind, ObjectNode payload, FactField field, String value, LocalDate today) {
        switch (field.name()) {
            case "lead" -> payload.set(parties(kind), array());
            case "due", "timeWords" -> {}
            case "reportTo" -> payload.set(kind == FactKind.REPORT ? "to" : "reportTo", texts(value));
            case "reportFrom" -> payload.set("from", texts(value));
            default -> {}
        }
        if (field.name().equals("lead") || field.name().equals("cooperate")) {
            ArrayNode parties = (ArrayNode) payload.path(parties(kind));
            value.lines()
                    .map(String::strip)
                    .filter(each -> !each.isEmpty())
                    .forEach(each -> parties.add(object().put("name", each).put("role", field.name())));
            return;
        }
        if (List.of("due", "timeWords", "reportTo", "reportFrom").contains(field.name())) return;
        if (field.kind() == FactField.Kind.CHOICE && !field.choices().contains(value))
            throw new WrongFieldException(field.name(), value);
        boolean dated = field.kind() == FactField.Kind.DATE
                || (kind == FactKind.HEADER
                        && field.name().equals("value")
                        && payload.path("field").asString("").equals("issuedOn"));
        if (value.isEmpty()) payload.putNull(field.name());
        else if (dated)
            payload.put(field.name(), day(field.name(), value, today).toString());
        else if (kind == FactKind.TARGET && field.name().equals("value"))
            payload.put(
                    "value",
                    VietnameseFormats.parseNumber(value).orElseThrow(() -> new WrongFieldException("value", value)));
        else payload.put(field.name(), value);
    }

    /** The first time; others that the words name stay as they are. */
    private static void time(ObjectNode payload, Function<String, String> typed, LocalDate today) {
        String due = typed.apply("due").strip();
        String words = typed.apply("timeWords").strip();
        ArrayNode times = payload.path("deadlines") instanceof ArrayNode array ? array : array();
        payload.set("deadlines", times);
        LocalDate day = due.isEmpty() ? null : day("due", due, today);
        ObjectNode first = times.isEmpty() ? null : (ObjectNode) times.get(0);
        if (first == null) {
            if (day == null && words.isEmpty()) return;
            first = object().put("type", "by");
            times.add(first);
        } else if (day == null && words.isEmpty()) {
            times.remove(0);
            return;
        }
        String had = first.path("to").asString("");
        if (day != null && !day.toString().equals(had)) {
            first.put("to", day.toString());
            first.remove("inferred");
            if (!List.of("by", "within", "on").contains(first.path("type").asString(""))) first.put("type", "by");
        } else if (day == null && !had.isEmpty()) first.putNull("to");
        first.put("text", words.isEmpty() ? due : words);
    }

    private static String parties(FactKind kind) {
        return kind == FactKind.OBLIGATION ? "actors" : "units";
    }

    /** Advisers stand with those who cooperate: both help whoever leads. */
    private static String parties(JsonNode all, String role) {
        return StreamSupport.stream(all.spliterator(), false)
                .filter(each -> each.path("role").asString("").equals("lead") == role.equals("lead"))
                .map(each -> each.path("name").asString(""))
                .collect(Collectors.joining("\n"));
    }

    private static String lines(JsonNode all) {
        return StreamSupport.stream(all.spliterator(), false)
                .map(each -> each.asString(""))
                .collect(Collectors.joining("\n"));
    }

    private static ArrayNode texts(String lines) {
        ArrayNode all = array();
        lines.lines().map(String::strip).filter(each -> !each.isEmpty()).forEach(all::add);
        return all;
    }

    private static LocalDate day(String field, String typed, LocalDate today) {
        return VietnameseFormats.parseDate(typed, today).orElseThrow(() -> new WrongFieldException(field, typed));
    }

    private static String day(@Nullable String iso) {
        if (iso == null || iso.isEmpty()) return "";
        try {
            return VietnameseFormats.date(LocalDate.parse(iso));
        } catch (java.time.format.DateTimeParseException e) {
            return iso;
        }
    }

    private static ObjectNode object() {
        return JsonMapper.shared().createObjectNode();
    }

    private static ArrayNode array() {
        return JsonMapper.shared().createArrayNode();
    }

    /** What was typed into a field is no date, no number or none of the choices. */
    static final class WrongFieldException extends RuntimeException {
        private final String field;

        WrongFieldException(String field, String typed) {
            super(field + " can't be " + typed);
            this.field = field;
        }

        String field() {
            return field;
        }
    }
}
