package thongsuot.documents.numbers;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import thongsuot.documents.DocumentAction;
import thongsuot.organisation.UnitId;
import thongsuot.platform.Acting;
import thongsuot.platform.Gate;
import thongsuot.platform.Ids;
import thongsuot.web.BadInputException;

/** Series as an office keeps them: numbers held back, numbers void, gaps and doubles, terms of a committee. */
@Service
public class KeepingNumbers {

    private final JdbcClient jdbc;
    private final Gate gate;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    KeepingNumbers(JdbcClient jdbc, Gate gate, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.gate = gate;
        this.events = events;
        this.clock = clock;
    }

    /** The series of a unit, the latest first. */
    @Transactional(readOnly = true)
    public List<SeriesView> of(UnitId issuer) {
        gate.require(DocumentAction.NUMBER, issuer.value());
        return jdbc.sql("""
                        select s.id, s.issuer, coalesce(u.name, '') as name, s.symbol, s.mark, s.series, s.last
                        from number_series s
                        left join unit_version u on u.unit = s.issuer and u.closed_by is null and u.valid @> today_here()
                        where s.issuer = ? order by s.series desc, s.symbol collate "vi-x-icu"
                        """)
                .param(issuer.value())
                .query((row, _) -> {
                    UUID id = row.getObject("id", UUID.class);
                    return new SeriesView(
                            id,
                            row.getObject("issuer", UUID.class),
                            row.getString("name"),
                            row.getString("symbol"),
                            row.getString("mark"),
                            row.getString("series"),
                            row.getInt("last"),
                            taken(id),
                            gaps(id),
                            doubles(issuer, row.getString("symbol"), row.getString("series")));
                })
                .list();
    }

    /**
     * Holds a number back, or says that it will never be used. A number in use stays as it is.
     *
     * @param number the number; 0 for the next one
     * @throws TakenException if the number is in use or taken already
     */
    @Transactional
    public int set(UUID series, int number, String state, String reason) {
        UUID issuer = jdbc.sql("select issuer from number_series where id = ? for update")
                .param(series)
                .query(UUID.class)
                .optional()
                .orElseThrow(() -> new BadInputException("series", series.toString()));
        gate.require(DocumentAction.NUMBER, issuer);
        int chosen = number > 0 ? number : last(series) + 1;
        int rows = jdbc.sql("""
                        insert into number_drawn (series, number, state, reason, drawn_by, drawn_name, drawn_at) values (?, ?, ?, ?, ?, ?, ?)
                        on conflict (series, number) do update set state = excluded.state, reason = excluded.reason
                            where number_drawn.state = 'RESERVED' and excluded.state = 'VOID'
                        """)
                .params(
                        series,
                        chosen,
                        state,
                        reason,
                        Acting.required().account(),
                        Acting.required().name(),
                        OffsetDateTime.now(clock))
                .update();
        if (rows == 0) throw new TakenException(chosen);
        jdbc.sql("update number_series set last = greatest(last, ?) where id = ?")
                .params(chosen == last(series) + 1 ? chosen : 0, series)
                .update();
        events.publishEvent(new NumberEvent(
                state.equals("VOID") ? "documents.number.voided" : "documents.number.reserved",
                "numberSeries",
                series.toString(),
                String.valueOf(chosen),
                new UnitId(issuer),
                Map.of("number", chosen, "reason", reason)));
        return chosen;
    }

    /** A number that somebody has already. */
    static final class TakenException extends RuntimeException {
        private final int number;

        TakenException(int number) {
            super("number " + number + " is taken");
            this.number = number;
        }

        int number() {
            return number;
        }
    }

    /** A series that begins: a symbol of the unit in a term or year. */
    @Transactional
    public void begin(UnitId issuer, String symbol, char mark, String series, int last) {
        gate.require(DocumentAction.NUMBER, issuer.value());
        jdbc.sql("""
                        insert into number_series (id, issuer, symbol, kind, mark, series, last) values (?, ?, ?, 'OTHER', ?, ?, ?)
                        on conflict (issuer, symbol, series) do nothing
                        """)
                .params(Ids.next(), issuer.value(), symbol, String.valueOf(mark), series, last)
                .update();
        if (last > 0)
            events.publishEvent(new NumberEvent(
                    "documents.series.begun",
                    "numberSeries",
                    issuer + " " + symbol,
                    symbol,
                    issuer,
                    Map.of("series", series, "last", last)));
    }

    /** A term of a committee, from the day after its congress closed. A term that was open ends the day before. */
    @Transactional
    public void term(@Nullable UnitId issuer, String label, LocalDate first, String basis) {
        UUID unit = issuer == null ? null : issuer.value();
        gate.require(DocumentAction.NUMBER, unit);
        jdbc.sql("""
                        update party_term set valid = daterange(lower(valid), :first)
                        where issuer is not distinct from cast(:issuer as uuid) and upper_inf(valid) and lower(valid) < :first
                        """).param("first", first).param("issuer", unit).update();
        jdbc.sql(
                        "insert into party_term (id, issuer, label, valid, basis) values (:id, cast(:issuer as uuid), :label, daterange(:first, null), :basis)")
                .param("id", Ids.next())
                .param("issuer", unit)
                .param("label", label)
                .param("first", first)
                .param("basis", basis)
                .update();
        if (issuer != null)
            events.publishEvent(new NumberEvent(
                    "documents.term.added",
                    "partyTerm",
                    issuer + " " + label,
                    label,
                    issuer,
                    Map.of("firstDay", first.toString(), "basis", basis)));
    }

    /**
     * A term.
     *
     * @param last null while it goes on
     * @param own whether it is the unit's own, not the one that holds for all
     */
    public record Term(
            String label, LocalDate first, @Nullable LocalDate last, String basis, boolean own) {}

    @Transactional(readOnly = true)
    public List<Term> terms(UnitId issuer) {
        return jdbc.sql("""
                        select label, lower(valid), upper(valid) - 1, basis, issuer is not null from party_term
                        where issuer is null or issuer = ? order by lower(valid) desc
                        """)
                .param(issuer.value())
                .query((row, _) -> new Term(
                        row.getString(1),
                        row.getObject(2, LocalDate.class),
                        row.getObject(3, LocalDate.class),
                        row.getString(4),
                        row.getBoolean(5)))
                .list();
    }

    private int last(UUID series) {
        return jdbc.sql("select last from number_series where id = ?")
                .param(series)
                .query(Integer.class)
                .single();
    }

    private List<SeriesView.Taken> taken(UUID series) {
        return jdbc.sql("""
                        select number, state, reason, drawn_name, document from number_drawn
                        where series = ? and state <> 'USED' order by number desc limit 50
                        """)
                .param(series)
                .query((row, _) -> new SeriesView.Taken(
                        row.getInt(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getObject(5, UUID.class)))
                .list();
    }

    /** Numbers up to the last that stand nowhere: neither drawn here nor on a registered document of the issuer. */
    private List<Integer> gaps(UUID series) {
        return jdbc.sql("""
                        select n from number_series s, generate_series(1, s.last) n
                        where s.id = ? and not exists (select from number_drawn d where d.series = s.id and d.number = n)
                            and not exists (select from document d where d.issuer_unit = s.issuer and d.symbol = s.symbol
                                and d.series = s.series and d.number = n)
                        order by n limit 50
                        """).param(series).query(Integer.class).list();
    }

    /** One code on several documents: the kind or the issuing body tells them apart for the register, not for a reader. */
    private List<String> doubles(UnitId issuer, String symbol, String series) {
        return jdbc.sql("""
                        select code from document where issuer_unit = ? and symbol = ? and series = ? and code is not null
                        group by code having count(*) > 1 order by code limit 50
                        """)
                .params(issuer.value(), symbol, series)
                .query(String.class)
                .list();
    }
}
