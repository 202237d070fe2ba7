package thongsuot.calendar.years;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import thongsuot.calendar.Calendars;
import thongsuot.calendar.Reckoning;
import thongsuot.calendar.ReportingCalendar;
import thongsuot.calendar.Term;
import thongsuot.organisation.Line;
import thongsuot.organisation.UnitId;

@Component
class CalendarsByRows implements Calendars {

    private final KnownYears known;
    private final JdbcClient jdbc;

    CalendarsByRows(KnownYears known, JdbcClient jdbc) {
        this.known = known;
        this.jdbc = jdbc;
    }

    @Override
    public Reckoning reckoning() {
        return known.reckoning();
    }

    @Override
    public List<ReportingCalendar> reporting() {
        return known.reporting();
    }

    @Override
    public Optional<Term> term(UnitId unit, Line line, LocalDate day) {
        return jdbc.sql("""
                        select t.line, t.label, lower(t.valid) as first, upper(t.valid) - 1 as last, t.basis
                        from body_term t left join ancestry a
                            on a.line = t.line and a.descendant = :unit and a.ancestor = t.unit and a.valid @> :day
                        where t.line = :line and t.valid @> :day and (t.unit = :unit or t.unit is null or a.ancestor is not null)
                        order by t.unit is null, coalesce(a.depth, 0) limit 1
                        """)
                .param("unit", unit.value())
                .param("line", line.name())
                .param("day", day)
                .query((row, _) -> term(row))
                .optional();
    }

    static Term term(ResultSet row) throws SQLException {
        LocalDate first = row.getObject("first", LocalDate.class);
        @Nullable LocalDate last = row.getObject("last", LocalDate.class);
        return new Term(
                Line.valueOf(row.getString("line")), row.getString("label"), first, last, row.getString("basis"));
    }
}
