package thongsuot.documents.intake;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import thongsuot.documents.FactKind;
import thongsuot.formats.export.JsonExport;
import thongsuot.reader.Diagnostic;
import thongsuot.reader.Reading;
import thongsuot.reader.Span;
import thongsuot.reader.node.Recipient;
import thongsuot.reader.node.Signature;
import thongsuot.reader.obligation.Deadline;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A reading taken apart into facts that a person can check one by one. A time that belongs to an obligation, a report or a target is
 * checked with it and is no fact of its own; an assignment whose words an obligation has is left out likewise.
 */
public final class ReadFacts {

    /** Doubts about what stands there; that a clause names no date is no doubt about what it says. */
    private static final Set<Diagnostic.Code> DOUBTS = EnumSet.complementOf(
            EnumSet.of(Diagnostic.Code.NO_DATE, Diagnostic.Code.BROKEN_SEQUENCE, Diagnostic.Code.UNREADABLE));

    private static final List<String> PLACE = List.of("path", "span", "text", "rule");

    private final Reading reading;
    private final JsonNode json;
    private final List<Span> doubts;
    private final List<ProposedFact> facts = new ArrayList<>();

    private ReadFacts(Reading reading) {
        this.reading = reading;
        StringWriter written = new StringWriter();
        JsonExport.write(reading, written);
        this.json = JsonMapper.shared().readTree(written.toString());
        this.doubts = reading.warnings().stream()
                .filter(each -> DOUBTS.contains(each.code()))
                .map(Diagnostic::span)
                .toList();
    }

    public static List<ProposedFact> of(Reading reading) {
        return new ReadFacts(reading).all();
    }

    private List<ProposedFact> all() {
        facts.addAll(HeaderFields.of(reading));
        all(FactKind.CITATION, "citations", reading.citations());
        all(FactKind.OBLIGATION, "obligations", reading.obligations());
        List<Span> ordered =
                reading.obligations().stream().map(each -> each.span()).toList();
        some(
                FactKind.ASSIGNMENT,
                "assignments",
                reading.assignments(),
                fact -> ordered.stream().noneMatch(fact.span()::overlaps));
        Set<Span> owned = owned();
        for (String times : List.of("deadlines", "dependencies", "urgencies"))
            some(FactKind.DEADLINE, times, times(times), fact -> !owned.contains(fact.span()));
        all(FactKind.TARGET, "targets", reading.targets());
        all(FactKind.REPORT, "reports", reading.reports());
        for (Recipient recipient : reading.recipients())
            add(FactKind.RECIPIENT, recipient.span(), "", object().put("name", recipient.name()), "recipient");
        signature(reading.signature());
        for (Diagnostic doubt : reading.warnings())
            add(
                    FactKind.WARNING,
                    doubt.span(),
                    doubt.path(),
                    object().put("code", doubt.code().name()).put("message", doubt.message()),
                    "warning");
        facts.sort(Comparator.comparing(ProposedFact::kind).thenComparing(ProposedFact::span));
        return List.copyOf(facts);
    }

    private List<Deadline> times(String name) {
        return switch (name) {
            case "deadlines" -> reading.deadlines();
            case "dependencies" -> reading.dependencies();
            default -> reading.urgencies();
        };
    }

    /** The places of times that belong to something else. */
    private Set<Span> owned() {
        return Stream.of(
                        reading.obligations().stream().flatMap(each -> each.deadlines().stream()),
                        reading.reports().stream().flatMap(each -> each.deadlines().stream()),
                        reading.targets().stream().flatMap(each -> Stream.ofNullable(each.deadline())))
                .flatMap(each -> each)
                .map(Deadline::span)
                .collect(java.util.stream.Collectors.toSet());
    }

    private void signature(Signature signature) {
        if (signature.name() == null && signature.position() == null && signature.authority() == null) return;
        ObjectNode said = (ObjectNode) json.path("signature").deepCopy();
        said.remove("span");
        add(FactKind.SIGNATURE, signature.span(), "", said, "signature");
    }

    private void all(FactKind kind, String property, List<? extends thongsuot.reader.Fact> read) {
        some(kind, property, read, _ -> true);
    }

    private void some(
            FactKind kind,
            String property,
            List<? extends thongsuot.reader.Fact> read,
            java.util.function.Predicate<thongsuot.reader.Fact> wanted) {
        JsonNode written = json.path(property);
        for (int i = 0; i < read.size(); i++) {
            thongsuot.reader.Fact fact = read.get(i);
            if (!wanted.test(fact)) continue;
            ObjectNode payload = (ObjectNode) written.get(i).deepCopy();
            payload.remove(PLACE);
            add(kind, fact.span(), fact.path(), payload, fact.rule());
        }
    }

    private void add(FactKind kind, Span span, String path, ObjectNode payload, String rule) {
        facts.add(new ProposedFact(
                kind, span, words(reading.text(), span), path, payload, rule, doubtful(kind, span, payload)));
    }

    private boolean doubtful(FactKind kind, Span span, JsonNode payload) {
        if (kind == FactKind.WARNING) return false;
        return reading.ocr()
                || payload.path("inferred").asBoolean(false)
                || payload.path("deadlines")
                        .valueStream()
                        .anyMatch(each -> each.path("inferred").asBoolean(false))
                || doubts.stream().anyMatch(span::overlaps);
    }

    static String words(String text, @Nullable Span span) {
        return span == null || span.end() > text.length() ? "" : span.of(text);
    }

    private static ObjectNode object() {
        return JsonMapper.shared().createObjectNode();
    }
}
