package thongsuot.organisation.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import thongsuot.organisation.OrganisationAction;
import thongsuot.platform.Acting;
import thongsuot.platform.Gate;
import thongsuot.web.SearchHit;
import thongsuot.web.SearchSource;

/** Units by their names, with or without marks; those whose name begins with the words first, then the shorter names. */
@Component
class UnitSearch implements SearchSource {

    private final JdbcClient jdbc;
    private final Gate gate;
    private final Clock clock;

    UnitSearch(JdbcClient jdbc, Gate gate, Clock clock) {
        this.jdbc = jdbc;
        this.gate = gate;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "unit";
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public List<SearchHit> find(String words, int limit) {
        if (!gate.allows(OrganisationAction.VIEW, Acting.required().unit())) return List.of();
        String like = words.strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
        return jdbc.sql("""
                        select v.unit, v.name, coalesce((select w.name from placement p
                                join unit_version w on w.unit = p.parent and w.closed_by is null and w.valid @> :day
                                where p.unit = v.unit and p.closed_by is null and p.valid @> :day order by p.line limit 1), '') as above
                        from (select unit, name from unit_version
                              where closed_by is null and valid @> :day
                                and (plain(name) like '%' || plain(:like) || '%' or plain(short_name) like plain(:like) || '%')
                              order by plain(name) not like plain(:like) || '%', length(name), name collate "vi-x-icu", unit
                              limit :limit) v
                        """)
                .param("day", LocalDate.now(clock))
                .param("like", like)
                .param("limit", limit)
                .query((row, _) -> new SearchHit(
                        row.getString("unit"),
                        row.getString("name"),
                        row.getString("above"),
                        "/units/" + row.getString("unit"),
                        "unit"))
                .list();
    }
}
