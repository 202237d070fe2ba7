package thongsuot.demo.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Where the invented plan is by now, for who acts. */
@Repository
class Tour {

    private static final String OFFICE = "chanhvanphong";
    private static final String CLERK = "vanthu.xa";

    private final JdbcClient jdbc;

    Tour(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public List<TourStop> stops() {
        List<TourStop> stops = new ArrayList<>();
        UUID document = first("select id from document where code = ? order by id limit 1", InventedPlan.CODE);
        UUID issue = first("select id from issue where document = ? order by id limit 1", document);
        UUID unit = first(
                "select unit from dispatch_own_units() as unit where ? is not null"
                        + " and unit in (select unit from recipient) limit 1",
                issue);
        List<UUID> plans = jdbc.sql("select id from own_plan where issue = ? and state = 'SENT' order by id limit 3")
                .param(issue)
                .query(UUID.class)
                .list();
        stops.add(stop("document", document, "/documents/%s", OFFICE));
        stops.add(stop("review", document, "/documents/%s/review", OFFICE));
        stops.add(stop("issue", issue, "/dispatch/%s", OFFICE));
        stops.add(stop("units", issue, "/dispatch/%s/units", OFFICE));
        stops.add(stop("inbox", unit == null ? null : issue, "/inbox/%s/" + unit, CLERK));
        List<String> kinds = List.of("good", "weak", "copied");
        for (int i = 0; i < kinds.size(); i++)
            stops.add(stop(kinds.get(i), i < plans.size() ? plans.get(i) : null, "/plans/%s", OFFICE));
        stops.add(stop("map", issue, "/dispatch/%s/coverage", OFFICE));
        stops.add(stop("letters", document, "/letters", OFFICE));
        return stops;
    }

    private @Nullable UUID first(String sql, @Nullable Object parameter) {
        return jdbc.sql(sql).param(parameter).query(UUID.class).optional().orElse(null);
    }

    private static TourStop stop(String key, @Nullable UUID id, String path, String login) {
        return new TourStop(key, id == null ? "" : path.formatted(id), login);
    }
}
