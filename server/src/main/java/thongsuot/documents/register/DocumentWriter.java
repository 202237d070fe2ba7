package thongsuot.documents.register;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import thongsuot.documents.DocumentId;
import thongsuot.documents.FileHash;
import thongsuot.documents.NewDocument;
import thongsuot.documents.Origin;
import thongsuot.documents.numbers.NumberSeries;
import thongsuot.organisation.UnitId;
import thongsuot.organisation.Units;
import thongsuot.platform.Acting;
import thongsuot.platform.Actor;
import thongsuot.platform.EditConflictException;
import thongsuot.platform.Ids;
import thongsuot.reader.cite.DocumentNumber;

/** Writes rows of documents. Rights and traces are the caller's. */
@Repository
public class DocumentWriter {

    private final JdbcClient jdbc;
    private final NumberSeries series;
    private final Units units;
    private final Clock clock;

    DocumentWriter(JdbcClient jdbc, NumberSeries series, Units units, Clock clock) {
        this.jdbc = jdbc;
        this.series = series;
        this.units = units;
        this.clock = clock;
    }

    /** The header as the table has it. A code that no form fits is kept as typed, without blanks. */
    Header header(NewDocument given) {
        String typed = given.code() == null ? "" : given.code().replaceAll("\\s+", "");
        DocumentNumber number = typed.isEmpty() ? null : DocumentNumber.parse(typed);
        UnitId unit = given.issuerUnit();
        LocalDate day = given.issuedOn() == null ? LocalDate.now(clock) : given.issuedOn();
        String name = given.issuerName().isBlank() && unit != null
                ? units.nearest(unit, day).map(each -> each.name()).orElse("")
                : given.issuerName().strip();
        String key = unit != null ? unit.toString() : name.isEmpty() ? "" : plain(name);
        return new Header(
                given,
                typed.isEmpty() ? null : number == null ? typed : number.code(),
                number == null ? null : number.number(),
                number == null ? null : number.symbol(),
                number == null ? null : series.of(number, unit, given.issuedOn()),
                unit,
                name,
                key,
                given.issuedOn());
    }

    /** The document that this header is, whoever may see it; empty for a new one and for one that can't be told. */
    Optional<DocumentId> known(Header header) {
        if (!header.identified()) return Optional.empty();
        return jdbc.sql("select document_known(:issuer, :kind, :code, :series, cast(:day as date))")
                .param("issuer", header.issuerKey())
                .param("kind", header.given().kind().name())
                .param("code", header.code())
                .param("series", header.series())
                .param("day", header.issuedOn())
                .query((row, _) ->
                        Optional.ofNullable(row.getObject(1, UUID.class)).map(DocumentId::new))
                .single();
    }

    DocumentId insert(Header header, Origin origin, @Nullable UnitId home) {
        DocumentId id = DocumentId.next();
        Actor actor = Acting.required();
        fields(jdbc.sql("""
                insert into document (id, origin, kind, code, number, symbol, series, issuer_unit, issuer_name, issuing_body, issued_on,
                    place, subject, signer, secrecy, home, registered_at, registered_by, registered_name)
                values (:id, :origin, :kind, :code, :number, :symbol, :series, cast(:issuerUnit as uuid), :issuerName, :issuingBody, :issuedOn,
                    :place, :subject, :signer, :secrecy, cast(:home as uuid), :at, :by, :name)
                """), header, origin)
                .param("id", id.value())
                .param("home", home == null ? null : home.value())
                .param("at", OffsetDateTime.now(clock))
                .param("by", actor.account())
                .param("name", actor.name())
                .update();
        return id;
    }

    /**
     * @throws EditConflictException if the document is no longer at that version
     */
    void update(DocumentId id, int version, Header header, Origin origin) {
        int rows = fields(jdbc.sql("""
                update document set origin = :origin, kind = :kind, code = :code, number = :number, symbol = :symbol, series = :series,
                    issuer_unit = cast(:issuerUnit as uuid), issuer_name = :issuerName, issuing_body = :issuingBody, issued_on = :issuedOn,
                    place = :place, subject = :subject, signer = :signer, secrecy = :secrecy, version = version + 1
                where id = :id and version = :version
                """), header, origin)
                .param("id", id.value())
                .param("version", version)
                .update();
        EditConflictException.unlessChanged(rows, "document " + id);
    }

    private static JdbcClient.StatementSpec fields(JdbcClient.StatementSpec sql, Header header, Origin origin) {
        NewDocument given = header.given();
        boolean secret = origin == Origin.CLASSIFIED;
        UnitId unit = header.issuerUnit();
        return sql.param("origin", origin.name())
                .param("kind", given.kind().name())
                .param("code", header.code())
                .param("number", header.number())
                .param("symbol", header.symbol())
                .param("series", header.series())
                .param("issuerUnit", unit == null ? null : unit.value())
                .param("issuerName", header.issuerName())
                .param("issuingBody", given.issuingBody().strip())
                .param("issuedOn", header.issuedOn())
                .param("place", given.place().strip())
                .param("subject", secret ? "" : given.subject().strip())
                .param("signer", secret ? "" : given.signer().strip())
                .param("secrecy", given.secrecy().stored());
    }

    /** A stub becomes a document of a unit. */
    void adopt(DocumentId id, Origin origin, UnitId home) {
        Actor actor = Acting.required();
        jdbc.sql("""
                        update document set origin = ?, home = ?, registered_at = ?, registered_by = ?, registered_name = ?,
                            version = version + 1
                        where id = ? and origin = 'CITED'
                        """)
                .params(
                        origin.name(),
                        home.value(),
                        OffsetDateTime.now(clock),
                        actor.account(),
                        actor.name(),
                        id.value())
                .update();
    }

    /**
     * Attaches a file unless its content is attached already.
     *
     * @param holder the unit that put it in
     */
    public void attach(
            DocumentId document, @Nullable UnitId holder, FileHash hash, String role, String name, String kind) {
        Actor actor = Acting.required();
        jdbc.sql("""
                        insert into document_file (id, document, hash, role, name, kind, holder, added_by, added_name, added_at)
                        values (:id, :document, :hash, :role, :name, :kind, cast(:holder as uuid), :by, :byName, :at)
                        on conflict (document, hash) where removed_at is null do nothing
                        """)
                .param("id", Ids.next())
                .param("document", document.value())
                .param("hash", hash.bytes())
                .param("role", role)
                .param("name", name)
                .param("kind", kind)
                .param("holder", holder == null ? null : holder.value())
                .param("by", actor.account())
                .param("byName", actor.name())
                .param("at", OffsetDateTime.now(clock))
                .update();
    }

    private String plain(String words) {
        return jdbc.sql("select plain(?)").param(words).query(String.class).single();
    }
}
