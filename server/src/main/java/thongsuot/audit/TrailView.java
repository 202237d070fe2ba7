package thongsuot.audit;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import thongsuot.web.VietnameseFormats;
import thongsuot.web.Words;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A page of the trail.
 *
 * @param wanted what was asked for
 * @param entries the newest first
 * @param next the address of the older ones; null at the end
 */
public record TrailView(
        Wanted wanted, List<Line> entries, @Nullable String next) {

    /** Where the words of codes stand that other modules write into the trail. */
    private static final List<String> CODES =
            List.of("organisation.change.", "identity.role.", "organisation.line.", "audit.value.");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm:ss");

    /** What changed in one field; an empty side was not there. */
    public record Change(String field, String before, String after) {

        public String before(Words w) {
            return shown(before, w);
        }

        public String after(Words w) {
            return shown(after, w);
        }

        /** Days as people write them, and codes by their words. */
        private String shown(String value, Words w) {
            if (value.matches("\\d{4}-\\d\\d-\\d\\d"))
                return LocalDate.parse(value).format(DAY);
            if (!value.matches("[A-Z][A-Z_]+")) return value;
            return CODES.stream()
                    .map(prefix -> w.orKey(prefix + value, value))
                    .filter(words -> !words.equals(value))
                    .findFirst()
                    .orElse(value);
        }
    }

    /** One entry with what changed in it. */
    public record Line(TrailEntry entry, List<Change> changes) {

        public String at() {
            return entry.at().atZoneSameInstant(VietnameseFormats.ZONE).format(TIME);
        }

        /** What was done, in words. */
        public String action(Words w) {
            return w.orKey("audit.action." + entry.action());
        }

        /** Everything that ever happened to the thing. */
        public String history() {
            return UriComponentsBuilder.fromPath("/audit")
                    .queryParam("kind", "{kind}")
                    .queryParam("subject", "{subject}")
                    .build(entry.subjectKind(), entry.subjectId())
                    .toString();
        }
    }

    static TrailView of(Wanted wanted, List<TrailEntry> found, int page) {
        List<Line> lines = found.stream()
                .limit(page)
                .map(entry -> new Line(entry, changes(entry)))
                .toList();
        String next = found.size() <= page
                ? null
                : next(wanted, lines.getLast().entry().seq());
        return new TrailView(wanted, lines, next);
    }

    private static String next(Wanted wanted, long before) {
        UriComponentsBuilder uri = UriComponentsBuilder.fromPath("/audit");
        var asked = new TreeMap<String, @Nullable Object>();
        asked.put("kind", wanted.kind());
        asked.put("subject", wanted.subject());
        asked.put("unit", wanted.unit());
        asked.put("account", wanted.account());
        asked.put("action", wanted.action());
        asked.put("from", wanted.from());
        asked.put("to", wanted.to());
        asked.put("before", before);
        asked.forEach((name, value) -> {
            if (value != null) uri.queryParam(name, value.toString());
        });
        return uri.encode().build().toUriString();
    }

    private static List<Change> changes(TrailEntry entry) {
        JsonNode before = JsonMapper.shared().readTree(entry.before());
        JsonNode after = JsonMapper.shared().readTree(entry.after());
        List<String> fields = new ArrayList<>(before.propertyNames());
        after.propertyNames().stream().filter(each -> !fields.contains(each)).forEach(fields::add);
        return fields.stream()
                .filter(field -> !Objects.equals(before.get(field), after.get(field)))
                .map(field -> new Change(field, text(before.get(field)), text(after.get(field))))
                .toList();
    }

    private static String text(@Nullable JsonNode value) {
        if (value == null || value.isNull()) return "";
        return value.isString() ? value.stringValue() : value.toString();
    }
}
