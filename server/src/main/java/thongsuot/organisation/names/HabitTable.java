package thongsuot.organisation.names;

import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The habits of writing, as rows: a new short name is a row, not a release. */
@Repository
class HabitTable {

    private final JdbcClient jdbc;

    HabitTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Habits load() {
        return new Habits(jdbc.sql(
                        "select kind, written, meant, lower(valid) as from_day, upper(valid) as until_day from name_habit order by id")
                .query((row, _) -> new Habit(
                        Habit.Kind.valueOf(row.getString("kind")),
                        row.getString("written"),
                        row.getString("meant"),
                        row.getObject("from_day", LocalDate.class),
                        row.getObject("until_day", LocalDate.class)))
                .list());
    }
}
