package thongsuot.documents.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import thongsuot.documents.Document;
import thongsuot.documents.DocumentId;
import thongsuot.documents.Origin;
import thongsuot.documents.Secrecy;
import thongsuot.organisation.UnitId;
import thongsuot.reader.cite.DocumentKind;

/** A row of the table as a document. */
final class DocumentRows {

    static final String COLUMNS = """
            d.id, d.origin, d.kind, d.code, d.number, d.series, d.issuer_unit, d.issuer_name, d.issuing_body, d.issued_on, d.place,
            d.subject, d.signer, d.secrecy, d.home, d.version
            """;

    private DocumentRows() {}

    static Document read(ResultSet row, int number) throws SQLException {
        return new Document(
                new DocumentId(row.getObject("id", UUID.class)),
                Origin.valueOf(row.getString("origin")),
                DocumentKind.valueOf(row.getString("kind")),
                row.getString("code"),
                row.getObject("number", Integer.class),
                row.getString("series"),
                unit(row, "issuer_unit"),
                row.getString("issuer_name"),
                row.getString("issuing_body"),
                row.getObject("issued_on", LocalDate.class),
                row.getString("place"),
                row.getString("subject"),
                row.getString("signer"),
                Secrecy.ofStored(row.getString("secrecy")),
                unit(row, "home"),
                row.getInt("version"));
    }

    private static @Nullable UnitId unit(ResultSet row, String column) throws SQLException {
        UUID id = row.getObject(column, UUID.class);
        return id == null ? null : new UnitId(id);
    }
}
