package thongsuot.demo.flow;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What has become of the plan's duties by now, for who acts. */
@Repository
class WorkTour {

    private static final String OFFICE = "chanhvanphong";
    private static final String CLERK = "vanthu.xa";
    private static final String HEAD = "bithu";

    private final JdbcClient jdbc;

    WorkTour(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public List<TourStop> stops() {
        return List.of(
                stop(
                        "given",
                        "select '/obligations?document=' || document from obligation where document is not null",
                        OFFICE),
                new TourStop("mustDo", "/must-do", CLERK),
                stop("done", """
                        select '/works/' || a.mandate || '/' || a.unit from evidence e join assignment a on a.id = e.assignment
                        where a.state = 'CONFIRMED' order by e.id""", CLERK),
                stop("moreTime", "select '/extensions' from extension where state = 'OPEN'", OFFICE),
                stop(
                        "silent",
                        "select '/obligations/' || id || '?wanted=SILENT' from obligation where due_rule ->> 'kind' = 'continuous'",
                        OFFICE),
                stop(
                        "pressed",
                        "select '/works/' || mandate || '/' || unit || '/escalation' from escalation"
                                + " where unit is not null and occurrence is null order by kind = 'EXPLAIN' desc, taken_at desc, id",
                        OFFICE),
                stop(
                        "carried",
                        "select '/obligations/' || obligation from mandate where carried_from is not null order by id",
                        OFFICE),
                stop("carry", "select '/obligations/carry' from carry", OFFICE),
                stop(
                        "board",
                        "select '/programme/board?at=' || issuer from obligation where document is not null",
                        HEAD),
                stop(
                        "weekly",
                        "select '/letters/' || id from letter where kind = 'NOTICE' and document is not null",
                        OFFICE),
                new TourStop("reminders", "/reminders", CLERK));
    }

    private TourStop stop(String key, String path, String login) {
        @Nullable
        String found =
                jdbc.sql(path + " limit 1").query(String.class).optional().orElse(null);
        return new TourStop(key, found == null ? "" : found, login);
    }
}
