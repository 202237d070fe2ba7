package thongsuot.documents.relations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import thongsuot.documents.DocumentId;

/** The documents around one, up to what it rests on and down to what rests on it, by the relations that hold on a day. */
@Repository
@Transactional(readOnly = true)
class GraphRows {

    static final int MOST = 400;

    // Negative steps go up, to what the document rests on, amends or replaces; positive ones down. A walk never turns
    // back.
    private static final String AROUND = """
            with recursive holds as (
                select r.from_document, r.to_document, r.kind, r.state
                from document_relation r join document f on f.id = r.from_document
                where r.state <> 'REJECTED' and (coalesce(r.effective_on, f.issued_on) is null or coalesce(r.effective_on, f.issued_on) <= :day)
                    and (r.ended_on is null or r.ended_on > :day)
            ), walk (id, level) as (
                select cast(:document as uuid), 0
                union
                select n.id, n.level from walk w cross join lateral (
                    select h.to_document as id, w.level - 1 as level from holds h where h.from_document = w.id and w.level <= 0
                    union all
                    select h.from_document, w.level + 1 from holds h where h.to_document = w.id and w.level >= 0) n
                where abs(n.level) <= :depth
            ), nearest as (
                select distinct on (id) id, level from walk order by id, abs(level), level
            ), shown as (
                select n.id, n.level from nearest n join document d on d.id = n.id
                order by abs(n.level), d.issued_on desc nulls last, d.id limit :most
            )
            """;

    private final JdbcClient jdbc;

    GraphRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param level 0 for the document itself, below 0 for what it rests on */
    record Node(Linked document, int level, boolean ended) {}

    record Edge(DocumentId from, DocumentId to, RelationKind kind, boolean confirmed) {}

    List<Node> nodes(DocumentId document, LocalDate day, int depth) {
        return jdbc.sql(AROUND + """
                        select s.level, s.id in (select documents_ended(:day)) as ended, %s from shown s join document d on d.id = s.id
                        order by s.level, d.issued_on desc nulls last, d.id
                        """.formatted(LinkedRows.COLUMNS))
                .param("document", document.value())
                .param("day", day)
                .param("depth", depth)
                .param("most", MOST)
                .query(GraphRows::node)
                .list();
    }

    List<Edge> edges(DocumentId document, LocalDate day, int depth) {
        return jdbc.sql(AROUND + """
                        select h.from_document, h.to_document, h.kind, h.state = 'CONFIRMED' from holds h
                        where h.from_document in (select id from shown) and h.to_document in (select id from shown)
                        order by h.from_document, h.to_document, h.kind
                        """)
                .param("document", document.value())
                .param("day", day)
                .param("depth", depth)
                .param("most", MOST)
                .query((row, _) -> new Edge(
                        new DocumentId(row.getObject(1, UUID.class)),
                        new DocumentId(row.getObject(2, UUID.class)),
                        RelationKind.valueOf(row.getString(3)),
                        row.getBoolean(4)))
                .list();
    }

    private static Node node(ResultSet row, int number) throws SQLException {
        return new Node(LinkedRows.read(row), row.getInt("level"), row.getBoolean("ended"));
    }
}
