package thongsuot.organisation.search;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import thongsuot.web.SearchHit;
import thongsuot.web.SearchSource;

/** People by name, with the posts they hold today; who holds none is nobody to look for here. */
@Component
class PersonSearch implements SearchSource {

    private record Row(UUID person, String name, String posts, UUID unit) {}

    private final JdbcClient jdbc;
    private final Clock clock;

    PersonSearch(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "person";
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public List<SearchHit> find(String words, int limit) {
        EachWord each = EachWord.of(words);
        return jdbc
                .sql("""
                select p.id as person, p.name, string_agg(v.title || ', ' || u.name, '; ' order by v.kind, v.title) as posts,
                    (array_agg(v.unit order by v.kind, v.title))[1] as unit
                from person p
                join membership m on m.person = p.id and m.closed_by is null and m.valid @> :today
                join post_version v on v.post = m.post and v.closed_by is null and v.valid @> :today
                join unit_version u on u.unit = v.unit and u.closed_by is null and u.valid @> :today
                where %s
                group by p.id
                order by plain(p.name) <> :whole, plain(p.name) not like :beginning, p.name collate "vi-x-icu", p.id
                limit :limit
                """.formatted(each.condition("plain(p.name)")))
                .params(each.parameters())
                .param("today", LocalDate.now(clock))
                .param("limit", limit)
                .query(Row.class)
                .list()
                .stream()
                .map(row ->
                        new SearchHit(row.person().toString(), row.name(), row.posts(), "/units/" + row.unit(), "user"))
                .toList();
    }
}
