package thongsuot.organisation.search;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import thongsuot.web.SearchHit;
import thongsuot.web.SearchSource;
import thongsuot.web.VietnameseFormats;

/** Units by any name they have or had; those that exist today first. */
@Component
class UnitSearch implements SearchSource {

    private record Row(
            UUID unit,
            String name,
            boolean now,
            @Nullable LocalDate until,
            @Nullable String above) {}

    private final JdbcClient jdbc;
    private final MessageSource messages;
    private final Clock clock;

    UnitSearch(JdbcClient jdbc, MessageSource messages, Clock clock) {
        this.jdbc = jdbc;
        this.messages = messages;
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
        EachWord each = EachWord.of(words);
        return jdbc
                .sql("""
                with named as (
                    select distinct on (v.unit) v.unit, v.name, v.valid @> :today as now, upper(v.valid) as until,
                        case when plain(v.name) = :whole or plain(v.short_name) = :whole then 0
                             when plain(v.name) like :beginning then 1 else 2 end as rank
                    from unit_version v
                    where v.closed_by is null and (plain(v.short_name) = :whole or (%s))
                    order by v.unit, now desc, lower(v.valid) desc
                ), best as (
                    select * from named order by not now, rank, length(name), name collate "vi-x-icu", unit limit :limit
                )
                select b.unit, b.name, b.now, b.until, above.name as above
                from best b left join lateral (
                    select u.name
                    from placement p join unit_version u on u.unit = p.parent and u.closed_by is null and u.valid @> :today
                    where p.unit = b.unit and p.closed_by is null and p.valid @> :today
                    order by p.line limit 1) above on true
                order by not b.now, b.rank, length(b.name), b.name collate "vi-x-icu", b.unit
                """.formatted(each.condition("plain(v.name)")))
                .params(each.parameters())
                .param("today", LocalDate.now(clock))
                .param("limit", limit)
                .query(Row.class)
                .list()
                .stream()
                .map(this::hit)
                .toList();
    }

    private SearchHit hit(Row row) {
        String more = row.above() == null ? "" : row.above();
        LocalDate until = row.until();
        if (!row.now() && until != null)
            more = messages.getMessage(
                    "search.unit.formerly",
                    new Object[] {VietnameseFormats.date(until.minusDays(1))},
                    LocaleContextHolder.getLocale());
        return new SearchHit(row.unit().toString(), row.name(), more, "/units/" + row.unit(), "unit");
    }
}
