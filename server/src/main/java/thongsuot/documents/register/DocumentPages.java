package thongsuot.documents.register;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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
import thongsuot.documents.FactKind;
import thongsuot.documents.FactState;
import thongsuot.documents.NextSteps;
import thongsuot.platform.Gate;
import thongsuot.web.TimelineEntry;
import thongsuot.web.Tone;
import thongsuot.web.VietnameseFormats;
import thongsuot.web.Words;

/** Puts the page of a document together. */
@Component
class DocumentPages {

    private final JdbcClient jdbc;
    private final Documents documents;
    private final Gate gate;
    private final List<NextSteps> steps;

    DocumentPages(JdbcClient jdbc, Documents documents, Gate gate, List<NextSteps> steps) {
        this.jdbc = jdbc;
        this.documents = documents;
        this.gate = gate;
        this.steps = steps;
    }

    /** Empty for a document that is not there or not to be seen. */
    @Transactional(readOnly = true)
    public Optional<DocumentPage> of(DocumentId id, Words w) {
        return documents.find(id).map(document -> page(document, w));
    }

    private DocumentPage page(Document document, Words w) {
        DocumentId id = document.id();
        UUID home = document.home() == null ? null : document.home().value();
        List<DocumentFact> facts = documents.facts(id);
        List<Documents.AttachedFile> files = documents.files(id);
        List<Review> reviews = reviews(id);
        return new DocumentPage(
                document,
                home == null ? "" : name(home),
                lines(id, w),
                files,
                documents.duties(id),
                facts.stream().filter(fact -> fact.kind() == FactKind.CITATION).toList(),
                facts.size(),
                (int) facts.stream()
                        .filter(fact -> fact.kind() != FactKind.WARNING && fact.state() == FactState.PROPOSED)
                        .count(),
                reviews.isEmpty()
                        ? null
                        : w.of(
                                "documents.reviewedBy",
                                reviews.getFirst().by(),
                                VietnameseFormats.dateAndTime(reviews.getFirst().at())),
                history(document, files, reviews, w),
                steps.stream().flatMap(each -> each.after(document, w).stream()).toList(),
                home == null
                        ? gate.allowsAnywhere(DocumentAction.REGISTER)
                        : gate.allows(DocumentAction.REGISTER, home),
                home != null && gate.allows(DocumentAction.REVIEW, home),
                home != null && gate.allows(DocumentAction.REGISTER, home),
                home != null && mayTrail(home));
    }

    private boolean mayTrail(UUID home) {
        return gate.allows(new TrailRead(), home);
    }

    private List<DocumentPage.Line> lines(DocumentId id, Words w) {
        return jdbc.sql("""
                        select coalesce(u.name, '') as name, e.direction, e.entered_on, e.received_on,
                            case when e.direction = 'OUTGOING' then d.number else e.number end
                        from register_entry e join document d on d.id = e.document
                        left join unit_version u on u.unit = e.holder and u.closed_by is null and u.valid @> today_here()
                        where e.document = ? order by e.entered_on, e.id limit 200
                        """)
                .param(id.value())
                .query((row, _) -> new DocumentPage.Line(
                        row.getString(1),
                        w.orKey("documents.direction." + row.getString(2)),
                        day(row.getObject(3, LocalDate.class)),
                        day(row.getObject(4, LocalDate.class)),
                        row.getObject(5) == null ? "" : row.getString(5)))
                .list();
    }

    private record Review(Instant at, String by) {}

    private List<Review> reviews(DocumentId id) {
        return jdbc.sql(
                        "select reviewed_at, reviewed_name from document_review where document = ? order by reviewed_at desc")
                .param(id.value())
                .query((row, _) ->
                        new Review(row.getObject(1, OffsetDateTime.class).toInstant(), row.getString(2)))
                .list();
    }

    private List<TimelineEntry> history(
            Document document, List<Documents.AttachedFile> files, List<Review> reviews, Words w) {
        List<TimelineEntry> all = new ArrayList<>();
        jdbc.sql("select registered_at, registered_name from document where id = ?")
                .param(document.id().value())
                .query((row, _) -> entry(
                        row.getObject(1, OffsetDateTime.class).toInstant(),
                        w.orKey("audit.action.documents.registered"),
                        row.getString(2),
                        "document",
                        Tone.INFO))
                .list()
                .forEach(all::add);
        for (Documents.AttachedFile file : files) {
            Instant at = file.addedAt();
            if (at != null)
                all.add(entry(at, w.orKey("audit.action.documents.fileAdded"), file.name(), "upload", Tone.PLAIN));
        }
        for (Review review : reviews)
            all.add(entry(review.at(), w.orKey("audit.action.documents.reviewed"), review.by(), "check", Tone.GOOD));
        all.sort(Comparator.comparing(TimelineEntry::day));
        return all;
    }

    private static TimelineEntry entry(Instant at, String title, String text, String icon, Tone tone) {
        return new TimelineEntry(at.atZone(VietnameseFormats.ZONE).toLocalDate(), title, text, icon, tone, null);
    }

    private String name(UUID unit) {
        return jdbc.sql("""
                        select name from unit_version where unit = ? and closed_by is null order by valid @> today_here() desc, lower(valid) desc
                        limit 1
                        """).param(unit).query(String.class).optional().orElse("");
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : VietnameseFormats.date(day);
    }

    /** The right that the trail asks for; the trail itself is above this module. */
    private record TrailRead() implements thongsuot.platform.Action {
        @Override
        public String key() {
            return "audit.read";
        }

        @Override
        public boolean reads() {
            return true;
        }
    }
}
