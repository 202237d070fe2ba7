package thongsuot.audit;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import thongsuot.web.VietnameseFormats;

/** Reads the trail, the newest first. */
@Repository
class TrailEntries {

    private static final String SELECT = """
            select seq, at, account, account_name, post_title, action, subject_kind, subject_id, subject_name, unit, before::text,
                after::text, request, encode(hash, 'hex') as hash
            from audit_entry
            where true
            """;

    private final JdbcClient jdbc;

    TrailEntries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** At most so many of them. */
    @Transactional(readOnly = true)
    List<TrailEntry> page(Wanted wanted, int most) {
        return sql(wanted, " limit " + most).query(TrailEntry.class).list();
    }

    /** All of them, one at a time: the trail may be long. */
    @Transactional(readOnly = true)
    void each(Wanted wanted, Consumer<TrailEntry> reader) {
        try (var all = sql(wanted, "").withFetchSize(1000).query(TrailEntry.class).stream()) {
            all.forEach(reader);
        }
    }

    /** The unit that a thing belonged to when something was last done to it: who may read its trail follows from that. */
    @Transactional(readOnly = true)
    Optional<UUID> unitOf(String kind, String subject) {
        return jdbc.sql("""
                        select unit from audit_entry where subject_kind = ? and subject_id = ? and unit is not null
                        order by seq desc limit 1
                        """).params(kind, subject).query(UUID.class).optional();
    }

    /** Only the conditions that are asked for stand in the statement, so that each way of asking has its index. */
    private JdbcClient.StatementSpec sql(Wanted wanted, String end) {
        StringBuilder sql = new StringBuilder(SELECT);
        Map<String, Object> values = new HashMap<>();
        narrow(sql, values, " and subject_kind = :kind", "kind", wanted.kind());
        narrow(sql, values, " and subject_id = :subject", "subject", wanted.subject());
        narrow(sql, values, " and unit = :unit", "unit", wanted.unit());
        narrow(sql, values, " and account = :account", "account", wanted.account());
        narrow(sql, values, " and starts_with(action, :action)", "action", wanted.action());
        narrow(sql, values, " and at >= :from", "from", begin(wanted.from()));
        narrow(
                sql,
                values,
                " and at < :to",
                "to",
                begin(wanted.to() == null ? null : wanted.to().plusDays(1)));
        narrow(sql, values, " and seq < :before", "before", wanted.before());
        return jdbc.sql(sql.append(" order by seq desc").append(end).toString()).params(values);
    }

    private static void narrow(
            StringBuilder sql, Map<String, Object> values, String condition, String name, @Nullable Object value) {
        if (value == null) return;
        sql.append(condition);
        values.put(name, value);
    }

    private static @Nullable OffsetDateTime begin(@Nullable LocalDate day) {
        return day == null ? null : day.atStartOfDay(VietnameseFormats.ZONE).toOffsetDateTime();
    }
}
