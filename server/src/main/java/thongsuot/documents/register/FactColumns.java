package thongsuot.documents.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import thongsuot.documents.DocumentFact;
import thongsuot.documents.DocumentId;
import thongsuot.documents.FactId;
import thongsuot.documents.FactKind;
import thongsuot.documents.FactState;
import thongsuot.reader.Span;
import tools.jackson.databind.json.JsonMapper;

/** A fact as its row has it. */
public final class FactColumns {

    /** Of {@code document_fact f}. */
    public static final String ALL = """
            f.id, f.document, f.kind, f.span_start, f.span_end, f.words, f.path, f.payload, f.rule, f.doubtful, f.state, f.said, f.version""";

    private FactColumns() {}

    public static DocumentFact read(ResultSet row) throws SQLException {
        String said = row.getString("said");
        return new DocumentFact(
                new FactId(row.getObject("id", UUID.class)),
                new DocumentId(row.getObject("document", UUID.class)),
                FactKind.valueOf(row.getString("kind")),
                new Span(row.getInt("span_start"), row.getInt("span_end")),
                row.getString("words"),
                row.getString("path"),
                JsonMapper.shared().readTree(row.getString("payload")),
                row.getString("rule"),
                row.getBoolean("doubtful"),
                FactState.valueOf(row.getString("state")),
                said == null ? null : JsonMapper.shared().readTree(said),
                row.getInt("version"));
    }
}
