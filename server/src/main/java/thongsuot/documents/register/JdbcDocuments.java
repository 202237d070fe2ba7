package thongsuot.documents.register;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import thongsuot.documents.Document;
import thongsuot.documents.DocumentFact;
import thongsuot.documents.DocumentId;
import thongsuot.documents.Documents;
import thongsuot.documents.Duty;
import thongsuot.documents.FactKind;
import thongsuot.documents.FileHash;
import thongsuot.reader.Span;

@Repository
class JdbcDocuments implements Documents {

    private final JdbcClient jdbc;

    JdbcDocuments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Document> find(DocumentId id) {
        return jdbc.sql("select " + DocumentRows.COLUMNS + " from document d where d.id = ?")
                .param(id.value())
                .query(DocumentRows::read)
                .optional();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Document> byCode(String code) {
        return jdbc.sql("select " + DocumentRows.COLUMNS
                        + " from document d where upper(d.code) = upper(?) order by d.issued_on desc nulls last, d.id")
                .param(code.replaceAll("\\s+", ""))
                .query(DocumentRows::read)
                .list();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<ReadText> text(DocumentId id) {
        return jdbc.sql("select text, ocr from document_reading where document = ? and superseded_at is null")
                .param(id.value())
                .query((row, _) -> new ReadText(row.getString(1), row.getBoolean(2)))
                .optional();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Clause> clauses(DocumentId id) {
        return jdbc.sql("""
                        select c.ordinal, c.path, c.span_start, c.span_end, c.text
                        from clause c join document_reading r on r.id = c.reading and r.superseded_at is null
                        where c.document = ? order by c.ordinal
                        """)
                .param(id.value())
                .query((row, _) -> new Clause(
                        row.getInt(1), row.getString(2), new Span(row.getInt(3), row.getInt(4)), row.getString(5)))
                .list();
    }

    @Override
    @Transactional(readOnly = true)
    public List<DocumentFact> facts(DocumentId id) {
        return jdbc.sql("select " + FactColumns.ALL + """
                         from document_fact f join document_reading r on r.id = f.reading and r.superseded_at is null
                        where f.document = ? and f.state <> 'REMOVED' order by f.span_start, f.span_end, f.id
                        """)
                .param(id.value())
                .query((row, _) -> FactColumns.read(row))
                .list();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Duty> duties(DocumentId id) {
        return facts(id).stream()
                .filter(fact -> fact.kind() == FactKind.OBLIGATION || fact.kind() == FactKind.ASSIGNMENT)
                .map(Duties::of)
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Instant> reviewedAt(DocumentId id) {
        return jdbc.sql("""
                        select v.reviewed_at from document_review v join document_reading r on r.id = v.reading and r.superseded_at is null
                        where v.document = ? order by v.reviewed_at desc limit 1
                        """)
                .param(id.value())
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    @Override
    @Transactional(readOnly = true)
    public List<AttachedFile> files(DocumentId id) {
        return jdbc.sql("""
                        select f.id, f.hash, f.role, f.name, f.kind, s.size, f.added_at
                        from document_file f join stored_file s on s.hash = f.hash
                        where f.document = ? and f.removed_at is null
                        order by case f.role when 'MAIN' then 0 when 'ANNEX' then 1 else 2 end, f.added_at, f.id
                        """)
                .param(id.value())
                .query((row, _) -> new AttachedFile(
                        row.getObject("id", UUID.class),
                        FileHash.of(row.getBytes("hash")),
                        row.getString("role"),
                        row.getString("name"),
                        row.getString("kind"),
                        row.getLong("size"),
                        row.getObject("added_at", OffsetDateTime.class).toInstant()))
                .list();
    }
}
