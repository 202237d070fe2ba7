package thongsuot.documents.relations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import thongsuot.documents.DocumentId;
import thongsuot.documents.Origin;
import thongsuot.documents.citations.Titles;
import thongsuot.reader.cite.DocumentKind;

/** Reads the other end from a row that has the {@link #COLUMNS} of a document. */
final class LinkedRows {

    static final String COLUMNS =
            "d.id as other, d.kind as other_kind, d.code as other_code, d.subject as other_subject, d.issuer_name as other_issuer,"
                    + " d.issued_on as other_issued_on, d.origin as other_origin";

    private LinkedRows() {}

    static Linked read(ResultSet row) throws SQLException {
        DocumentKind kind = DocumentKind.valueOf(row.getString("other_kind"));
        String code = row.getString("other_code");
        String subject = row.getString("other_subject");
        return new Linked(
                new DocumentId(row.getObject("other", UUID.class)),
                Titles.of(kind, code, subject),
                code == null ? "" : subject,
                row.getString("other_issuer"),
                row.getObject("other_issued_on", LocalDate.class),
                Origin.valueOf(row.getString("other_origin")));
    }
}
