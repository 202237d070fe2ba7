package thongsuot.documents;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import thongsuot.documents.citations.Following;
import thongsuot.platform.Ids;
import thongsuot.reader.DocumentReader;
import thongsuot.reader.Reading;
import thongsuot.reader.cite.Citation;
import thongsuot.reader.cite.DocumentKind;
import thongsuot.reader.node.Node;
import thongsuot.testing.RunningServer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Invented documents with real readings, put straight into the database of a test. */
public final class Shelf {

    private final RunningServer server;
    private final UUID home;

    /** @param home the unit whose register holds them */
    public Shelf(RunningServer server, UUID home) {
        this.server = server;
        this.home = home;
    }

    /** A document that the home unit has registered. */
    public DocumentId put(
            DocumentKind kind, @Nullable String code, String issuer, @Nullable String day, String subject) {
        DocumentId id = DocumentId.next();
        change(connection -> {
            run(
                    connection,
                    "insert into document (id, origin, kind, code, series, issuer_name, issued_on, subject, home, registered_at,"
                            + " registered_by, registered_name) values (?, 'REGISTERED', ?, ?, ?, ?, ?, ?, ?, now(), ?, 'mẫu')",
                    id.value(),
                    kind.name(),
                    code,
                    day == null || code == null ? null : day.substring(0, 4),
                    issuer,
                    day == null ? null : LocalDate.parse(day),
                    subject,
                    home,
                    home);
            enter(connection, id, home);
        });
        return id;
    }

    /** Another unit gets it too. */
    public void send(DocumentId document, UUID holder) {
        change(connection -> enter(connection, document, holder));
    }

    /** Reads a text with the real reader and keeps what a reading keeps of it. */
    public void read(DocumentId document, String text) {
        Reading reading = DocumentReader.standard().read(text);
        UUID id = Ids.next();
        change(connection -> {
            run(
                    connection,
                    "update document_reading set superseded_at = now() where document = ? and superseded_at is null",
                    document.value());
            run(
                    connection,
                    "insert into document_reading (id, document, text, ocr, reader, read_at) values (?, ?, ?, false, '1', now())",
                    id,
                    document.value(),
                    reading.text());
            List<Node> nodes = new ArrayList<>();
            reading.outline().forEach(node -> node.walk(nodes::add));
            for (int i = 0; i < nodes.size(); i++) {
                Node node = nodes.get(i);
                run(
                        connection,
                        "insert into clause (document, ordinal, reading, path, span_start, span_end, text) values (?, ?, ?, ?, ?, ?, ?)",
                        document.value(),
                        i,
                        id,
                        node.path(),
                        node.span().start(),
                        node.span().end(),
                        node.text());
            }
            for (Citation citation : reading.citations()) keep(connection, document, id, reading, citation);
        });
    }

    /** Waits until everything that follows from what was put here is done. */
    public void settle() {
        server.bean(Following.class).catchUp();
    }

    private static void keep(Connection connection, DocumentId document, UUID reading, Reading read, Citation citation)
            throws SQLException {
        ObjectNode payload = JsonMapper.shared().createObjectNode();
        payload.put("kind", citation.kind().name().toLowerCase(Locale.ROOT));
        payload.put("code", citation.code());
        payload.put("name", citation.name());
        payload.put(
                "issuedOn",
                citation.issuedOn() == null ? null : citation.issuedOn().toString());
        payload.put("issuer", citation.issuer());
        payload.put("role", citation.role().name().toLowerCase(Locale.ROOT));
        run(
                connection,
                "insert into document_fact (id, document, reading, kind, span_start, span_end, words, path, payload, state)"
                        + " values (?, ?, ?, 'CITATION', ?, ?, ?, ?, cast(? as jsonb), 'PROPOSED')",
                Ids.next(),
                document.value(),
                reading,
                citation.span().start(),
                citation.span().end(),
                citation.span().of(read.text()),
                citation.path(),
                payload.toString());
    }

    private static void enter(Connection connection, DocumentId document, UUID holder) throws SQLException {
        run(
                connection,
                "insert into register_entry (id, document, holder, direction, entered_on, entered_by, entered_name, entered_at)"
                        + " values (?, ?, ?, 'INCOMING', '2026-01-01', ?, 'mẫu', now()) on conflict do nothing",
                Ids.next(),
                document.value(),
                holder,
                holder);
    }

    private interface Change {
        void in(Connection connection) throws SQLException;
    }

    private void change(Change change) {
        try (Connection connection = server.database().owner().connect()) {
            connection.setAutoCommit(false);
            change.in(connection);
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void run(Connection connection, String sql, @Nullable Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                if (values[i] == null) statement.setNull(i + 1, Types.OTHER);
                else statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }
}
