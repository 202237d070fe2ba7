package thongsuot.documents;

import java.io.IOException;
import java.io.Writer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What people said otherwise than the reader, as specimens for it: one JSON object a line with the words around, what the rule had said
 * and what is right. Nobody who decided is named in it; signatures, which are names of people, are left out.
 */
public final class Corrections {

    private static final String SELECT = """
            select f.kind, f.state, f.rule, f.path, f.span_start, f.span_end, f.payload, f.said, r.text
            from document_fact f join document_reading r on r.id = f.reading
            where f.state in ('CORRECTED', 'ADDED', 'REMOVED') and f.kind not in ('SIGNATURE', 'WARNING')
                and not (f.state = 'REMOVED' and f.rule = '')
                and (r.superseded_at is null or exists (select from reading_leftover l where l.fact = f.id))
            order by f.document, f.span_start, f.id
            """;

    private Corrections() {}

    /**
     * @param owner sees every row
     * @return how many there were
     */
    public static int write(Connection owner, Writer to) throws SQLException, IOException {
        int count = 0;
        try (PreparedStatement statement = owner.prepareStatement(SELECT);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                to.write(specimen(rows).toString());
                to.write('\n');
                count++;
            }
        }
        to.flush();
        return count;
    }

    private static ObjectNode specimen(ResultSet row) throws SQLException {
        JsonMapper json = JsonMapper.shared();
        String text = row.getString("text");
        String state = row.getString("state");
        int start = row.getInt("span_start");
        int end = row.getInt("span_end");
        int from = text.lastIndexOf('\n', Math.max(0, start - 1)) + 1;
        int newline = text.indexOf('\n', end);
        int to = newline < 0 ? text.length() : newline;
        ObjectNode specimen = json.createObjectNode()
                .put("kind", row.getString("kind").toLowerCase(java.util.Locale.ROOT))
                .put("decision", state.toLowerCase(java.util.Locale.ROOT))
                .put("rule", row.getString("rule"))
                .put("path", row.getString("path"))
                .put("text", text.substring(Math.min(from, start), to));
        specimen.putArray("span").add(start - Math.min(from, start)).add(end - Math.min(from, start));
        String said = row.getString("said");
        if (said != null) specimen.set("said", json.readTree(said).path("payload"));
        else if (state.equals("REMOVED")) specimen.set("said", json.readTree(row.getString("payload")));
        else specimen.putNull("said");
        if (state.equals("REMOVED")) specimen.putNull("right");
        else specimen.set("right", json.readTree(row.getString("payload")));
        return specimen;
    }
}
