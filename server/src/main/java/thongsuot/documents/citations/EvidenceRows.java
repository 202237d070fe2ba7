package thongsuot.documents.citations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import thongsuot.documents.DocumentId;
import thongsuot.reader.cite.DocumentKind;

/** The texts of both sides of a case, as far as who acts may see them. */
@Repository
@Transactional(readOnly = true)
class EvidenceRows {

    private static final int AROUND = 260;

    private final JdbcClient jdbc;

    EvidenceRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The text that the case is about first, then the other side; fewer where one is not to be seen. */
    List<Evidence> of(CourtCase found) {
        UUID fact = found.fact();
        DocumentId other = found.other();
        Optional<Evidence> one = fact == null ? recorded(found.document()) : words(fact);
        Optional<Evidence> two = other == null
                ? Optional.empty()
                : switch (found.kind()) {
                    case TWO_DATES -> otherMention(found, other).or(() -> recorded(other));
                    case BASIS_ENDED -> ending(found, other).or(() -> recorded(other));
                    case CITED_BEFORE, ONE_NUMBER, WRONG_ISSUER -> recorded(other);
                };
        return java.util.stream.Stream.of(one, two).flatMap(Optional::stream).toList();
    }

    private Optional<Evidence> otherMention(CourtCase found, DocumentId other) {
        return jdbc.sql("""
                        select l.fact from citation_link l join document t on t.id = l.target
                        where l.target = ? and l.issued_on = t.issued_on order by l.document <> ?, l.fact limit 1
                        """)
                .params(other.value(), found.document().value())
                .query(UUID.class)
                .optional()
                .flatMap(this::words);
    }

    private Optional<Evidence> ending(CourtCase found, DocumentId other) {
        UUID fact = found.fact();
        if (fact == null) return Optional.empty();
        return jdbc.sql("""
                        select r.fact from document_relation r join citation_link l on l.target = r.to_document
                        where r.from_document = ? and l.fact = ? and r.kind in ('REPLACES', 'REVOKES') and r.fact is not null limit 1
                        """)
                .params(other.value(), fact)
                .query(UUID.class)
                .optional()
                .flatMap(this::words);
    }

    private Optional<Evidence> words(UUID fact) {
        return jdbc.sql("""
                        select d.id, d.kind, d.code, d.subject, d.issuer_name, d.issued_on, r.text, f.span_start, f.span_end, f.path
                        from document_fact f join document_reading r on r.id = f.reading join document d on d.id = f.document where f.id = ?
                        """).param(fact).query(EvidenceRows::read).optional();
    }

    private Optional<Evidence> recorded(DocumentId document) {
        return jdbc.sql("""
                        select d.id, d.kind, d.code, d.subject, d.issuer_name, d.issued_on, '' as text, 0 as span_start, 0 as span_end, '' as path
                        from document d where d.id = ?
                        """).param(document.value()).query(EvidenceRows::read).optional();
    }

    private static Evidence read(ResultSet row, int number) throws SQLException {
        String text = row.getString("text");
        int start = Math.min(row.getInt("span_start"), text.length());
        int end = Math.clamp(row.getInt("span_end"), start, text.length());
        int from = Math.max(0, start - AROUND);
        int to = Math.min(text.length(), end + AROUND);
        String code = row.getString("code");
        String subject = row.getString("subject");
        return new Evidence(
                new DocumentId(row.getObject("id", UUID.class)),
                Titles.of(DocumentKind.valueOf(row.getString("kind")), code, subject),
                code == null ? "" : subject,
                row.getString("issuer_name"),
                row.getObject("issued_on", LocalDate.class),
                (from > 0 ? "… " : "") + text.substring(from, start),
                text.substring(start, end),
                text.substring(end, to) + (to < text.length() ? " …" : ""),
                row.getString("path"));
    }
}
