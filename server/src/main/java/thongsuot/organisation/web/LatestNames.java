package thongsuot.organisation.web;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import thongsuot.organisation.UnitId;

/** What units were called last, whether or not they still exist; one statement, however many. */
@Repository
class LatestNames {

    private final JdbcClient jdbc;

    LatestNames(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<UnitId, String> of(Collection<UnitId> ids) {
        Map<UnitId, String> names = new LinkedHashMap<>();
        if (ids.isEmpty()) return names;
        jdbc.sql("""
                        select distinct on (unit) unit, name from unit_version
                        where unit = any(:units) and closed_by is null
                        order by unit, lower(valid) desc
                        """)
                .param("units", ids.stream().map(UnitId::value).toArray(UUID[]::new))
                .query((row, _) -> Map.entry(new UnitId(row.getObject("unit", UUID.class)), row.getString("name")))
                .list()
                .forEach(entry -> names.put(entry.getKey(), entry.getValue()));
        return names;
    }
}
