package thongsuot.documents.numbers;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import thongsuot.documents.DocumentAction;
import thongsuot.documents.DocumentId;
import thongsuot.documents.Numbers;
import thongsuot.organisation.UnitId;
import thongsuot.platform.Acting;
import thongsuot.platform.Actor;
import thongsuot.platform.Gate;
import thongsuot.platform.Ids;
import thongsuot.reader.cite.DocumentKind;

/** The row of a series is locked until the transaction ends: who draws next waits, and a transaction that fails leaves no gap. */
@Service
class NumbersByRows implements Numbers {

    private final JdbcClient jdbc;
    private final NumberSeries terms;
    private final KeepingNumbers keeping;
    private final Gate gate;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    NumbersByRows(
            JdbcClient jdbc,
            NumberSeries terms,
            KeepingNumbers keeping,
            Gate gate,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.terms = terms;
        this.keeping = keeping;
        this.gate = gate;
        this.events = events;
        this.clock = clock;
    }

    @Override
    @Transactional
    public Drawn draw(UnitId issuer, DocumentKind kind, String symbol, char mark, LocalDate day, DocumentId document) {
        gate.require(DocumentAction.NUMBER, issuer.value());
        String series = mark == '-'
                ? terms.term(issuer, day).orElseThrow(() -> new NoTermException(issuer, day))
                : String.valueOf(day.getYear());
        UUID id = series(issuer, kind, symbol, mark, series);
        int number = next(id);
        keep(id, number, document);
        Drawn drawn = new Drawn(number, code(number, mark, symbol), series);
        events.publishEvent(NumberEvent.drawn(issuer, id, drawn));
        return drawn;
    }

    @Override
    @Transactional
    public void term(UnitId issuer, String label, LocalDate firstDay, String basis) {
        keeping.term(issuer, label, firstDay, basis);
    }

    /** Below ten with a zero before it, as both rules of form ask. */
    static String code(int number, char mark, String symbol) {
        return (number < 10 ? "0" : "") + number + mark + symbol;
    }

    UUID series(UnitId issuer, DocumentKind kind, String symbol, char mark, String series) {
        jdbc.sql("""
                        insert into number_series (id, issuer, symbol, kind, mark, series) values (?, ?, ?, ?, ?, ?)
                        on conflict (issuer, symbol, series) do nothing
                        """)
                .params(Ids.next(), issuer.value(), symbol, kind.name(), String.valueOf(mark), series)
                .update();
        return jdbc.sql("select id from number_series where issuer = ? and symbol = ? and series = ?")
                .params(issuer.value(), symbol, series)
                .query(UUID.class)
                .single();
    }

    /** The lowest number above the last one that nobody has taken by hand. */
    private int next(UUID series) {
        int number = jdbc.sql("select last from number_series where id = ? for update")
                .param(series)
                .query(Integer.class)
                .single();
        do number++;
        while (taken(series, number));
        jdbc.sql("update number_series set last = ? where id = ?")
                .params(number, series)
                .update();
        return number;
    }

    private boolean taken(UUID series, int number) {
        return jdbc.sql("select exists (select from number_drawn where series = ? and number = ?)")
                .params(series, number)
                .query(Boolean.class)
                .single();
    }

    private void keep(UUID series, int number, DocumentId document) {
        Actor actor = Acting.required();
        jdbc.sql("""
                        insert into number_drawn (series, number, state, document, drawn_by, drawn_name, drawn_at)
                        values (?, ?, 'USED', ?, ?, ?, ?)
                        """)
                .params(series, number, document.value(), actor.account(), actor.name(), OffsetDateTime.now(clock))
                .update();
    }
}
