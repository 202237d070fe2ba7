package thongsuot.documents.intake;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import thongsuot.documents.DocumentId;
import thongsuot.documents.FactId;
import thongsuot.documents.FileHash;
import thongsuot.platform.Ids;
import thongsuot.reader.Reading;
import thongsuot.reader.node.Node;

/** Keeps what the reader made of a file: the text, its parts, its facts. */
@Repository
public class Readings {

    /** Rises when the rules change so that old readings are worth making again. */
    static final String READER = "1";

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final Clock clock;

    Readings(JdbcClient jdbc, JdbcTemplate batches, Clock clock) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.clock = clock;
    }

    /**
     * The reading that counts.
     *
     * @param file it was made from; null where that is not known
     * @param reader {@link #READER} as it was then
     */
    record Current(UUID id, @Nullable UUID file, String reader) {}

    Optional<Current> current(DocumentId document) {
        return jdbc.sql("select id, file, reader from document_reading where document = ? and superseded_at is null")
                .param(document.value())
                .query((row, _) ->
                        new Current(row.getObject(1, UUID.class), row.getObject(2, UUID.class), row.getString(3)))
                .optional();
    }

    /** Becomes the reading that counts; an earlier one stays, superseded, with all that people said of it. */
    public UUID keep(DocumentId document, FileHash hash, Reading reading) {
        UUID id = Ids.next();
        OffsetDateTime now = OffsetDateTime.now(clock);
        jdbc.sql("update document_reading set superseded_at = ? where document = ? and superseded_at is null")
                .params(now, document.value())
                .update();
        jdbc.sql("""
                        insert into document_reading (id, document, file, text, ocr, reader, read_at)
                        values (:id, :document, (select f.id from document_file f where f.document = :document and f.hash = :hash
                            and f.removed_at is null), :text, :ocr, :reader, :at)
                        """)
                .param("id", id)
                .param("document", document.value())
                .param("hash", hash.bytes())
                .param("text", storable(reading.text()))
                .param("ocr", reading.ocr())
                .param("reader", READER)
                .param("at", now)
                .update();
        clauses(document, id, reading);
        facts(document, id, reading);
        return id;
    }

    private void clauses(DocumentId document, UUID reading, Reading read) {
        List<Node> nodes = new ArrayList<>();
        read.outline().forEach(node -> node.walk(nodes::add));
        List<Object[]> rows = new ArrayList<>();
        for (int i = 0; i < nodes.size(); i++) {
            Node node = nodes.get(i);
            rows.add(new Object[] {
                document.value(),
                i,
                reading,
                node.path(),
                node.span().start(),
                node.span().end(),
                storable(node.text())
            });
        }
        batches.batchUpdate(
                "insert into clause (document, ordinal, reading, path, span_start, span_end, text) values (?, ?, ?, ?, ?, ?, ?)",
                rows);
    }

    private void facts(DocumentId document, UUID reading, Reading read) {
        List<Object[]> rows = ReadFacts.of(read).stream()
                .map(fact -> new Object[] {
                    FactId.next().value(),
                    document.value(),
                    reading,
                    fact.kind().name(),
                    fact.span().start(),
                    fact.span().end(),
                    storable(fact.words()),
                    fact.path(),
                    storable(fact.payload().toString()).replace("\\u0000", " "),
                    fact.rule(),
                    fact.doubtful()
                })
                .toList();
        batches.batchUpdate("""
                insert into document_fact (id, document, reading, kind, span_start, span_end, words, path, payload, rule, doubtful, state)
                values (?, ?, ?, ?, ?, ?, ?, ?, cast(? as jsonb), ?, ?, 'PROPOSED')
                """, rows);
    }

    /** The database takes no character zero and no half of a pair; one blank in its place keeps every span where it was. */
    private static String storable(String text) {
        StringBuilder clean = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean half = Character.isSurrogate(c) && !paired(text, i);
            if (c != 0 && !half) continue;
            if (clean == null) clean = new StringBuilder(text);
            clean.setCharAt(i, ' ');
        }
        return clean == null ? text : clean.toString();
    }

    private static boolean paired(String text, int i) {
        return Character.isHighSurrogate(text.charAt(i))
                ? i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))
                : i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
    }
}
