package thongsuot.calendar.years;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import thongsuot.calendar.CalendarYear;
import thongsuot.calendar.SpecialDay;
import thongsuot.calendar.SpecialDay.Kind;
import thongsuot.platform.Actor;
import thongsuot.platform.EditConflictException;

/** The years as rows: each entry is a new version, none is ever changed. */
@Component
class YearRows {

    private static final String SELECT = """
            select y.year, y.version, y.basis, y.reason, y.recorded_at, y.recorded_name, d.day, d.kind, d.name, d.pair, d.computed
            from calendar_year y left join calendar_day d on d.year = y.year and d.version = y.version
            """;

    private final JdbcClient jdbc;

    YearRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Each year as it holds, the oldest first. */
    List<KeptYear> current() {
        return read(
                SELECT
                        + " where y.version = (select max(version) from calendar_year l where l.year = y.year) order by y.year, d.day",
                Map.of());
    }

    /** All that a year was said to be, the newest first. */
    List<KeptYear> history(int year) {
        return read(SELECT + " where y.year = :year order by y.version desc, d.day", Map.of("year", year));
    }

    Optional<KeptYear> find(int year) {
        return history(year).stream().findFirst();
    }

    List<HolidayRule> rules(int year) {
        return jdbc.sql("""
                        select name, lunar, month, day, spread, basis from holiday_rule
                        where from_year <= :year and (to_year is null or to_year >= :year) order by code
                        """).param("year", year).query(HolidayRule.class).list();
    }

    /**
     * @param version the one that was looked at, 0 for a year not yet there
     * @throws EditConflictException if somebody entered the year in the meantime
     */
    void add(CalendarYear year, int version, String reason, Actor by, OffsetDateTime at) {
        try {
            jdbc.sql("""
                            insert into calendar_year (year, version, basis, reason, recorded_at, recorded_by, recorded_name)
                            values (?, ?, ?, ?, ?, ?, ?)
                            """)
                    .params(year.year(), version + 1, year.basis(), reason, at, by.account(), by.name())
                    .update();
        } catch (DuplicateKeyException e) {
            throw new EditConflictException("calendar " + year.year());
        }
        for (SpecialDay day : year.days())
            jdbc.sql("""
                            insert into calendar_day (year, version, day, kind, name, pair, computed)
                            values (:year, :version, :day, :kind, :name, cast(:pair as date), :computed)
                            """)
                    .param("year", year.year())
                    .param("version", version + 1)
                    .param("day", day.day())
                    .param("kind", day.kind().name())
                    .param("name", day.name())
                    .param("pair", day.pair())
                    .param("computed", day.computed())
                    .update();
    }

    private List<KeptYear> read(String sql, Map<String, ?> params) {
        Map<String, Gathered> years = new LinkedHashMap<>();
        jdbc.sql(sql).params(params).query(row -> {
            Gathered year = years.get(row.getInt("year") + "/" + row.getInt("version"));
            if (year == null) {
                year = new Gathered(row);
                years.put(row.getInt("year") + "/" + row.getInt("version"), year);
            }
            year.add(row);
        });
        return years.values().stream().map(Gathered::year).toList();
    }

    /** The rows of one version. */
    private static final class Gathered {

        private final int year;
        private final int version;
        private final String basis;
        private final String reason;
        private final OffsetDateTime at;
        private final String by;
        private final List<SpecialDay> days = new ArrayList<>();

        Gathered(ResultSet row) throws SQLException {
            year = row.getInt("year");
            version = row.getInt("version");
            basis = row.getString("basis");
            reason = row.getString("reason");
            at = row.getObject("recorded_at", OffsetDateTime.class);
            by = row.getString("recorded_name");
        }

        void add(ResultSet row) throws SQLException {
            LocalDate day = row.getObject("day", LocalDate.class);
            if (day == null) return;
            days.add(new SpecialDay(
                    day,
                    Kind.valueOf(row.getString("kind")),
                    row.getString("name"),
                    row.getObject("pair", LocalDate.class),
                    row.getBoolean("computed")));
        }

        KeptYear year() {
            return new KeptYear(new CalendarYear(year, days, basis), version, reason, at.toInstant(), by);
        }
    }
}
