package thongsuot.documents.review;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import thongsuot.documents.Document;
import thongsuot.documents.DocumentAction;
import thongsuot.documents.DocumentFact;
import thongsuot.documents.DocumentId;
import thongsuot.documents.Documents;
import thongsuot.documents.FactId;
import thongsuot.documents.FactKind;
import thongsuot.documents.FactState;
import thongsuot.documents.intake.Intake;
import thongsuot.documents.intake.ProposedFact;
import thongsuot.documents.intake.ReadFacts;
import thongsuot.documents.intake.ReadingAgain;
import thongsuot.documents.review.FactRows.Decided;
import thongsuot.platform.Gate;
import thongsuot.reader.DocumentReader;
import thongsuot.reader.Span;
import thongsuot.web.VietnameseFormats;
import thongsuot.web.Words;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Puts the page of a review together. */
@Component
class ReviewPages {

    private final FactRows rows;
    private final Documents documents;
    private final JdbcClient jdbc;
    private final Gate gate;
    private final ReadingAgain again;
    private final Leftovers leftovers;

    ReviewPages(
            FactRows rows, Documents documents, JdbcClient jdbc, Gate gate, ReadingAgain again, Leftovers leftovers) {
        this.rows = rows;
        this.documents = documents;
        this.jdbc = jdbc;
        this.gate = gate;
        this.again = again;
        this.leftovers = leftovers;
    }

    /**
     * What of the page is asked for.
     *
     * @param edit the id of the fact being corrected; empty for none
     * @param typed what came back from a form that could not be understood; null otherwise
     * @param wrong the field that could not be
     */
    record Asked(
            String show,
            String edit,
            @Nullable FactKind add,
            int start,
            int end,
            @Nullable Map<String, String> typed,
            String wrong) {

        static Asked plain() {
            return new Asked("all", "", null, 0, 0, null, "");
        }
    }

    @Transactional(readOnly = true)
    public Optional<ReviewPage> of(DocumentId id, Asked asked, Words w) {
        Document document = documents.find(id).orElse(null);
        Documents.ReadText text = documents.text(id).orElse(null);
        if (document == null || text == null) return Optional.empty();
        List<Decided> facts = rows.all(id);
        List<DocumentFact> all = facts.stream().map(Decided::fact).toList();
        String added = words(text.text(), asked);
        return Optional.of(new ReviewPage(
                document,
                Marked.of(text.text(), all),
                text.ocr(),
                groups(facts, asked, w),
                progress(id, w),
                asked.show(),
                mayReview(document),
                readOn(id, w),
                again.older(id),
                again.asked(id).filter(each -> tells(each)).orElse(null),
                left(id, all, w),
                asked.add(),
                asked.add() == null ? null : adding(asked.add(), asked, added),
                added));
    }

    /** Some lines and the progress, for an answer that replaces only those. */
    @Transactional(readOnly = true)
    public List<FactLine> lines(DocumentId id, List<FactId> wanted, Words w) {
        return rows.some(id, wanted).stream()
                .map(each -> line(each, Asked.plain(), w))
                .toList();
    }

    @Transactional(readOnly = true)
    public ReviewPage.Progress progress(DocumentId id, Words w) {
        FactRows.Count count = rows.count(id);
        return new ReviewPage.Progress(count.all() - count.open(), count.all(), reviewedBy(id, w));
    }

    private String readOn(DocumentId id, Words w) {
        return jdbc.sql("select read_at from document_reading where document = ? and superseded_at is null")
                .param(id.value())
                .query(OffsetDateTime.class)
                .optional()
                .map(at -> w.of("review.readOn", VietnameseFormats.dateAndTime(at.toInstant())))
                .orElse("");
    }

    /** One that is done has told all there is by its facts. */
    private static boolean tells(Intake again) {
        return again.state() != Intake.State.DONE;
    }

    private List<Leftover> left(DocumentId id, List<DocumentFact> all, Words w) {
        return leftovers.open(id).stream()
                .map(each -> new Leftover(
                        each.was(),
                        summary(each.was().kind(), each.was().payload(), w),
                        each.byName(),
                        all.stream()
                                .filter(fact -> fact.id().equals(each.instead()))
                                .findFirst()
                                .orElse(null)))
                .toList();
    }

    boolean mayReview(Document document) {
        UUID home = document.home() == null ? null : document.home().value();
        return home != null && gate.allows(DocumentAction.REVIEW, home);
    }

    private @Nullable String reviewedBy(DocumentId id, Words w) {
        return jdbc.sql("""
                        select v.reviewed_name, v.reviewed_at from document_review v
                        join document_reading r on r.id = v.reading and r.superseded_at is null
                        where v.document = ? order by v.reviewed_at desc limit 1
                        """)
                .param(id.value())
                .query((row, _) -> w.of(
                        "documents.reviewedBy",
                        row.getString(1),
                        VietnameseFormats.dateAndTime(
                                row.getObject(2, OffsetDateTime.class).toInstant())))
                .optional()
                .orElse(null);
    }

    private List<ReviewPage.Group> groups(List<Decided> facts, Asked asked, Words w) {
        List<ReviewPage.Group> groups = new ArrayList<>();
        for (FactKind kind : FactKind.values()) {
            List<Decided> of =
                    facts.stream().filter(each -> each.fact().kind() == kind).toList();
            int open = (int) of.stream()
                    .filter(each -> each.fact().state() == FactState.PROPOSED)
                    .count();
            List<FactLine> shown = of.stream()
                    .filter(each -> shows(each.fact(), asked))
                    .map(each -> line(each, asked, w))
                    .toList();
            if (!shown.isEmpty()) groups.add(new ReviewPage.Group(kind, shown, open));
        }
        return groups;
    }

    private static boolean shows(DocumentFact fact, Asked asked) {
        if (fact.id().toString().equals(asked.edit())) return true;
        return switch (asked.show()) {
            case "open" -> fact.state() == FactState.PROPOSED;
            case "doubtful" -> fact.doubtful() && fact.state() == FactState.PROPOSED;
            default -> true;
        };
    }

    private static FactLine line(Decided each, Asked asked, Words w) {
        DocumentFact fact = each.fact();
        JsonNode said = fact.said();
        return new FactLine(
                fact,
                summary(fact.kind(), fact.payload(), w),
                each.byName(),
                said == null ? Map.of() : summary(fact.kind(), said.path("payload"), w),
                fact.id().toString().equals(asked.edit()) ? editing(fact, asked) : null);
    }

    private static FactLine.Editing editing(DocumentFact fact, Asked asked) {
        Map<String, String> typed = asked.typed();
        return new FactLine.Editing(
                FactFields.of(fact.kind()),
                typed == null ? FactFields.read(fact.kind(), fact.payload()) : typed,
                asked.wrong(),
                fact.span().start(),
                fact.span().end());
    }

    /** What is selected is read by itself, so that most fields are filled in already. */
    private static FactLine.Editing adding(FactKind kind, Asked asked, String words) {
        Map<String, String> typed = asked.typed();
        Map<String, String> values = typed == null ? FactFields.read(kind, guess(kind, words)) : typed;
        return new FactLine.Editing(FactFields.of(kind), values, asked.wrong(), asked.start(), asked.end());
    }

    private static JsonNode guess(FactKind kind, String words) {
        JsonNode empty = JsonMapper.shared()
                .createObjectNode()
                .put("action", words)
                .put("measure", words)
                .put("value", kind == FactKind.HEADER ? words : "")
                .put("name", kind == FactKind.RECIPIENT || kind == FactKind.SIGNATURE ? words : "");
        if (words.isBlank() || kind == FactKind.HEADER) return empty;
        return ReadFacts.of(DocumentReader.standard().read(words)).stream()
                .filter(fact -> fact.kind() == kind)
                .map(ProposedFact::payload)
                .findFirst()
                .orElse(empty);
    }

    private static String words(String text, Asked asked) {
        return asked.end() > asked.start() && asked.end() <= text.length()
                ? new Span(asked.start(), asked.end()).of(text)
                : "";
    }

    /** The fields that say something, by their labels. */
    private static Map<String, String> summary(FactKind kind, JsonNode payload, Words w) {
        Map<String, String> lines = new LinkedHashMap<>();
        if (kind == FactKind.HEADER) {
            lines.put(
                    w.orKey("review.header." + payload.path("field").asString("")),
                    FactFields.read(kind, payload).getOrDefault("value", ""));
            return lines;
        }
        FactFields.read(kind, payload).forEach((name, value) -> {
            if (!value.isBlank())
                lines.put(
                        w.orKey("review.field." + name),
                        w.orKey("review.choice." + name + "." + value, value).replace("\n", "; "));
        });
        return lines;
    }
}
