package thongsuot.programme.doing;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import thongsuot.organisation.UnitId;
import thongsuot.programme.MandateId;
import thongsuot.programme.ObligationId;
import thongsuot.programme.Role;
import thongsuot.programme.WorkKey;
import thongsuot.programme.model.Grade;
import thongsuot.programme.model.Stage;

/** The units that were asked one by one, also those that have not acted; by name. */
@Repository
@Transactional(readOnly = true)
public class Members {

    /**
     * A unit and how its work stands.
     *
     * @param stage null for one that has not acted at all
     * @param dueOn after extensions; null where no day was given
     */
    public record Row(
            WorkKey key,
            String name,
            Role role,
            @Nullable Stage stage,
            @Nullable Grade grade,
            @Nullable LocalDate dueOn,
            boolean late,
            String reason) {}

    /** Which of them. */
    public enum Wanted {
        ALL("true"),
        SILENT("a.id is null"),
        LATE("not d.continuous and coalesce(a.state, 'ISSUED') in ('ISSUED', 'ACCEPTED', 'IN_PROGRESS', 'RETURNED')"
                + " and case when a.id is null then d.due_on else a.due_on end < :today"),
        REPORTED("a.state = 'REPORTED'"),
        REFUSED("a.state = 'REFUSED'"),
        DONE("a.state = 'CONFIRMED'");

        private final String condition;

        Wanted(String condition) {
            this.condition = condition;
        }

        /** The key of its words. */
        public String key() {
            return "programme.wanted." + name();
        }
    }

    private final JdbcClient jdbc;

    Members(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param after the name and the unit that the last page ended with; null from the beginning
     */
    public List<Row> page(ObligationId obligation, Wanted wanted, @Nullable After after, LocalDate today, int most) {
        return jdbc.sql("""
                        with f as (
                            select m.id as mandate, m.role, k.unit, k.name from mandate m join audience_member k on k.audience = m.audience
                            where m.obligation = :obligation
                            union all select m.id, m.role, m.unit, m.unit_name from mandate m where m.obligation = :obligation and m.unit is not null)
                        select f.mandate, f.role, f.unit, f.name, d.occurrence, a.state, a.grade, coalesce(a.reason, '') as reason,
                            case when a.id is null then d.due_on else a.due_on end as due_on, d.continuous
                        from f join obligation o on o.id = :obligation join mandate_due d on d.mandate = f.mandate and d.opens_on <= :today
                        left join assignment a on a.mandate = f.mandate and a.unit = f.unit and a.occurrence is not distinct from d.occurrence
                        where %s and %s and (cast(:afterName as text) is null
                            or (f.name collate "vi-x-icu", f.unit) > (cast(:afterName as text) collate "vi-x-icu", cast(:afterUnit as uuid)))
                        order by f.name collate "vi-x-icu", f.unit, f.role, d.occurrence limit :most
                        """.formatted(wanted.condition, Works.SEEN))
                .param("obligation", obligation.value())
                .param("today", today)
                .param("afterName", after == null ? null : after.name())
                .param("afterUnit", after == null ? null : after.unit().toString())
                .param("most", most)
                .query((row, _) -> {
                    String state = row.getString("state");
                    String grade = row.getString("grade");
                    LocalDate due = row.getObject("due_on", LocalDate.class);
                    Stage stage = state == null ? null : Stage.valueOf(state);
                    boolean owed = stage == null
                            || switch (stage) {
                                case ISSUED, ACCEPTED, IN_PROGRESS, RETURNED -> true;
                                default -> false;
                            };
                    return new Row(
                            new WorkKey(
                                    new MandateId(row.getObject("mandate", UUID.class)),
                                    new UnitId(row.getObject("unit", UUID.class)),
                                    row.getObject("occurrence", LocalDate.class)),
                            row.getString("name"),
                            Role.valueOf(row.getString("role")),
                            stage,
                            grade == null ? null : Grade.valueOf(grade),
                            due,
                            owed && due != null && due.isBefore(today) && !row.getBoolean("continuous"),
                            row.getString("reason"));
                })
                .list();
    }

    /** Where a page ends. */
    public record After(String name, UnitId unit) {}
}
