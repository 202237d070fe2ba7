package thongsuot.audit;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import thongsuot.platform.LastChange;

/** The trail knows: no table keeps beside its rows who wrote them. */
@Repository
class LastChangeInTrail implements LastChange {

    private final JdbcClient jdbc;

    LastChangeInTrail(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<By> of(String subjectKind, String subjectId, Collection<String> actions) {
        return jdbc.sql("""
                        select account_name, at from audit_entry
                        where subject_kind = :kind and subject_id = :id and action = any(:actions) order by seq desc limit 1
                        """)
                .param("kind", subjectKind)
                .param("id", subjectId)
                .param("actions", actions.toArray(String[]::new))
                .query((row, _) -> new By(
                        row.getString(1), row.getObject(2, OffsetDateTime.class).toInstant()))
                .optional();
    }
}
