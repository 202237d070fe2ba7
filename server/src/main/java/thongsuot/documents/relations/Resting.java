package thongsuot.documents.relations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import thongsuot.documents.DocumentId;

/** The documents that rest on another, directly or by way of others: what must be looked at when it is replaced or amended. */
@Repository
@Transactional(readOnly = true)
class Resting {

    private static final int MOST = 500;

    private final JdbcClient jdbc;

    Resting(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The nearest first; at most 500. */
    List<Rests> on(DocumentId document) {
        return jdbc.sql("""
                        with recursive up (id, steps) as (
                            select cast(:document as uuid), 0
                            union
                            select r.from_document, up.steps + 1
                            from up join document_relation r on r.to_document = up.id
                            where r.kind in ('IMPLEMENTS', 'BASIS', 'GUIDES', 'ANNEX_OF') and r.state <> 'REJECTED' and up.steps < 6
                        ), nearest as (select id, min(steps) as steps from up where id <> :document group by id)
                        select n.steps, %s, (select count(*) from document_fact f join document_reading g on g.id = f.reading
                            and g.superseded_at is null where f.document = d.id and f.kind in ('OBLIGATION', 'ASSIGNMENT')
                            and f.state <> 'REMOVED') as duties
                        from nearest n join document d on d.id = n.id
                        order by n.steps, d.issued_on desc nulls last, d.id limit :most
                        """.formatted(LinkedRows.COLUMNS))
                .param("document", document.value())
                .param("most", MOST)
                .query(Resting::read)
                .list();
    }

    private static Rests read(ResultSet row, int number) throws SQLException {
        return new Rests(LinkedRows.read(row), row.getInt("steps"), row.getInt("duties"));
    }
}
