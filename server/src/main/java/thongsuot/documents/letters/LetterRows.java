package thongsuot.documents.letters;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import thongsuot.documents.DocumentId;
import thongsuot.documents.FileHash;
import thongsuot.organisation.UnitId;
import thongsuot.platform.Acting;
import thongsuot.platform.Actor;
import thongsuot.platform.EditConflictException;
import thongsuot.reader.cite.DocumentKind;

/** Rows of letters. Rights and traces are the caller's. */
@Repository
class LetterRows {

    private final JdbcClient jdbc;
    private final Clock clock;

    LetterRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Optional<Letter> find(LetterId id) {
        return jdbc.sql("select * from letter where id = ?")
                .param(id.value())
                .query(LetterRows::letter)
                .optional();
    }

    /** The same, held until the transaction ends: two who issue it at once must not draw two numbers. */
    Optional<Letter> locked(LetterId id) {
        return jdbc.sql("select * from letter where id = ? for update")
                .param(id.value())
                .query(LetterRows::letter)
                .optional();
    }

    List<Letter> latest(int most) {
        return jdbc.sql("select * from letter order by issued_at is not null, changed_at desc, id limit ?")
                .param(most)
                .query(LetterRows::letter)
                .list();
    }

    /** Documents with duties that who acts may see, the latest first. */
    List<DocumentId> directives(int most) {
        return jdbc.sql("""
                        select d.id from document d
                        where exists (select from document_fact f where f.document = d.id and f.kind in ('OBLIGATION', 'ASSIGNMENT')
                            and f.state <> 'REMOVED')
                        order by d.issued_on desc nulls last, d.id limit ?
                        """)
                .param(most)
                .query((row, _) -> new DocumentId(row.getObject("id", UUID.class)))
                .list();
    }

    void insert(LetterId id, UnitId issuer, @Nullable DocumentId directive, LetterDraft draft) {
        fields(jdbc.sql("""
                insert into letter (id, issuer, directive, kind, form, symbol, issuer_name, superior, place, dated, subject, addressees,
                    grounds, body, annexes, recipients, authority, position, signer, changed_by, changed_name, changed_at)
                values (:id, :issuer, cast(:directive as uuid), :kind, :form, :symbol, :issuerName, :superior, :place, :dated, :subject,
                    :addressees, :grounds, :body, :annexes, :recipients, :authority, :position, :signer, :by, :byName, :at)
                """), draft)
                .param("id", id.value())
                .param("issuer", issuer.value())
                .param("directive", directive == null ? null : directive.value())
                .update();
    }

    /** @throws EditConflictException if the letter is no longer at that version */
    void update(LetterId id, int version, LetterDraft draft) {
        int rows = fields(jdbc.sql("""
                update letter set kind = :kind, form = :form, symbol = :symbol, issuer_name = :issuerName, superior = :superior,
                    place = :place, dated = :dated, subject = :subject, addressees = :addressees, grounds = :grounds, body = :body, annexes = :annexes,
                    recipients = :recipients, authority = :authority, position = :position, signer = :signer, changed_by = :by,
                    changed_name = :byName, changed_at = :at, version = version + 1
                where id = :id and version = :version
                """), draft)
                .param("id", id.value())
                .param("version", version)
                .update();
        EditConflictException.unlessChanged(rows, "letter " + id);
    }

    void delete(LetterId id) {
        jdbc.sql("delete from letter where id = ?").param(id.value()).update();
    }

    void issued(LetterId id, DocumentId document, int number, String code, FileHash docx) {
        Actor actor = Acting.required();
        jdbc.sql("""
                        update letter set document = ?, number = ?, code = ?, docx = ?, issued_at = ?, issued_name = ?, version = version + 1
                        where id = ?
                        """)
                .params(
                        document.value(),
                        number,
                        code,
                        docx.bytes(),
                        OffsetDateTime.now(clock),
                        actor.name(),
                        id.value())
                .update();
    }

    void printed(LetterId id, FileHash pdf) {
        jdbc.sql("update letter set pdf = ? where id = ? and pdf is null")
                .params(pdf.bytes(), id.value())
                .update();
    }

    /** The register's line gets the number that was drawn for it. */
    void numbered(DocumentId document, int number, String code, String symbol, String series) {
        jdbc.sql("""
                        update document set code = ?, number = ?, symbol = ?, series = ?, version = version + 1 where id = ?
                        """).params(code, number, symbol, series, document.value()).update();
    }

    private JdbcClient.StatementSpec fields(JdbcClient.StatementSpec sql, LetterDraft draft) {
        Actor actor = Acting.required();
        return sql.param("kind", draft.kind().name())
                .param("form", draft.form())
                .param("symbol", draft.symbol())
                .param("issuerName", draft.issuerName())
                .param("superior", draft.superior())
                .param("place", draft.place())
                .param("dated", draft.dated())
                .param("subject", draft.subject())
                .param("addressees", draft.addressees())
                .param("grounds", draft.grounds())
                .param("body", draft.body())
                .param("annexes", draft.annexes())
                .param("recipients", draft.recipients())
                .param("authority", draft.authority())
                .param("position", draft.position())
                .param("signer", draft.signer())
                .param("by", actor.account())
                .param("byName", actor.name())
                .param("at", OffsetDateTime.now(clock));
    }

    private static Letter letter(ResultSet row, int index) throws SQLException {
        UUID directive = row.getObject("directive", UUID.class);
        return new Letter(
                new LetterId(row.getObject("id", UUID.class)),
                new UnitId(row.getObject("issuer", UUID.class)),
                directive == null ? null : new DocumentId(directive),
                draft(row),
                row.getInt("version"),
                row.getString("changed_name"),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                issued(row));
    }

    private static LetterDraft draft(ResultSet row) throws SQLException {
        return new LetterDraft(
                DocumentKind.valueOf(row.getString("kind")),
                row.getString("form"),
                row.getString("symbol"),
                row.getString("issuer_name"),
                row.getString("superior"),
                row.getString("place"),
                Objects.requireNonNull(row.getObject("dated", LocalDate.class)),
                row.getString("subject"),
                row.getString("addressees"),
                row.getString("grounds"),
                row.getString("body"),
                row.getString("annexes"),
                row.getString("recipients"),
                row.getString("authority"),
                row.getString("position"),
                row.getString("signer"));
    }

    private static Letter.@Nullable Issued issued(ResultSet row) throws SQLException {
        OffsetDateTime at = row.getObject("issued_at", OffsetDateTime.class);
        if (at == null) {
            return null;
        }
        byte[] pdf = row.getBytes("pdf");
        return new Letter.Issued(
                new DocumentId(row.getObject("document", UUID.class)),
                row.getInt("number"),
                row.getString("code"),
                FileHash.of(row.getBytes("docx")),
                pdf == null ? null : FileHash.of(pdf),
                at.toInstant(),
                row.getString("issued_name"));
    }
}
