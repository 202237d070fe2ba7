package thongsuot.programme.charts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import thongsuot.organisation.UnitId;

/** How work stood day by day. Who may see it is asked in the database. */
@Repository
@Transactional(readOnly = true)
class FlowTables {

    /** @param fromActs whether it is over, so that only the acts can tell */
    record Missing(LocalDate day, boolean fromActs) {}

    private final JdbcClient jdbc;

    FlowTables(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The earliest first; days that nobody counted are left out. Nothing for who does not look after the unit. */
    List<Moment> moments(UnitId at, Period period, LocalDate today) {
        return jdbc.sql("select * from programme_flow(:at, :from, :today, :weekly) order by day")
                .param("at", at.value())
                .param("from", period.from(today))
                .param("today", today)
                .param("weekly", period.weekly())
                .query(FlowTables::moment)
                .list();
    }

    List<Missing> missing(LocalDate today, int weeks) {
        return jdbc.sql("select day, from_acts from programme_days_to_take(?, ?)")
                .params(today, weeks)
                .query((row, _) -> new Missing(row.getObject("day", LocalDate.class), row.getBoolean("from_acts")))
                .list();
    }

    @Transactional
    public void take(Missing day, OffsetDateTime at) {
        jdbc.sql("select programme_take_day(?, ?, ?)")
                .params(day.day(), day.fromActs(), at)
                .query(Integer.class)
                .single();
    }

    private static Moment moment(ResultSet row, int number) throws SQLException {
        Map<Band, Integer> counts = new EnumMap<>(Band.class);
        for (Band band : Band.values()) counts.put(band, row.getInt(band.column()));
        return new Moment(row.getObject("day", LocalDate.class), counts);
    }
}
