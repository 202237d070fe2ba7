package thongsuot.documents.citations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import thongsuot.documents.DocumentId;
import thongsuot.reader.cite.Citation;
import thongsuot.reader.cite.DocumentKind;
import thongsuot.web.Plain;

/** The mentions that current readings hold. A correction by hand may have left anything in a payload. */
@Repository
class MentionRows {

    private static final String FROM = """
            select f.id, f.document, f.payload->>'kind' as kind, f.payload->>'code' as code, code_key(f.payload->>'code') as code_key,
                f.payload->>'name' as name, f.payload->>'issuer' as issuer, f.payload->>'issuedOn' as issued_on, f.payload->>'role' as role,
                d.issued_on as cited_on
            from document_fact f join document_reading r on r.id = f.reading and r.superseded_at is null join document d on d.id = f.document
            where f.kind = 'CITATION' and f.state <> 'REMOVED'
            """;

    private final JdbcClient jdbc;

    MentionRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Mention> in(DocumentId document) {
        return jdbc.sql(FROM + " and f.document = ? order by f.span_start, f.id")
                .param(document.value())
                .query(MentionRows::read)
                .list();
    }

    /** Mentions elsewhere of the number that a document has. */
    List<Mention> ofTheNumberOf(DocumentId document) {
        return jdbc.sql(FROM + """
                         and f.id in (select l.fact from citation_link l join document t on code_key(t.code) = l.code_key where t.id = ?)
                        order by f.document, f.span_start, f.id
                        """)
                .param(document.value())
                .query(MentionRows::read)
                .list();
    }

    private static Mention read(ResultSet row, int number) throws SQLException {
        String codeKey = row.getString("code_key");
        String code = codeKey == null ? null : text(row, "code").replaceAll("\\s+", "");
        String name = codeKey == null ? text(row, "name") : "";
        LocalDate day = day(text(row, "issued_on"));
        return new Mention(
                row.getObject("id", UUID.class),
                new DocumentId(row.getObject("document", UUID.class)),
                (codeKey == null ? Plain.of(name) : codeKey) + "|" + (day == null ? "" : day),
                kind(text(row, "kind")),
                code,
                codeKey,
                name,
                text(row, "issuer"),
                day,
                role(text(row, "role")),
                row.getObject("cited_on", LocalDate.class));
    }

    private static String text(ResultSet row, String column) throws SQLException {
        String text = row.getString(column);
        return text == null ? "" : text.strip();
    }

    private static @Nullable LocalDate day(String text) {
        try {
            return text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private static DocumentKind kind(String text) {
        for (DocumentKind kind : DocumentKind.values()) if (kind.name().equalsIgnoreCase(text)) return kind;
        return DocumentKind.OTHER;
    }

    private static Citation.Role role(String text) {
        String name = text.toUpperCase(Locale.ROOT);
        for (Citation.Role role : Citation.Role.values()) if (role.name().equals(name)) return role;
        return Citation.Role.MENTIONS;
    }
}
