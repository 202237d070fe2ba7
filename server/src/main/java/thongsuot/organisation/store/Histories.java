package thongsuot.organisation.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import thongsuot.organisation.ChangeId;
import thongsuot.organisation.RecordedChange;
import thongsuot.organisation.Share;
import thongsuot.organisation.Succession;
import thongsuot.organisation.Unit;
import thongsuot.organisation.UnitHistory;
import thongsuot.organisation.UnitId;

/** What is known of one unit over all its days. */
@Component
class Histories {

    private static final String BY_DAY = " order by valid_from";

    private final JdbcClient jdbc;

    Histories(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<UnitHistory> of(UnitId id) {
        List<Unit> versions = jdbc.sql("select" + Columns.UNIT
                        + "from unit_version v where v.unit = :unit and v.closed_by is null" + BY_DAY)
                .param("unit", id.value())
                .query(Columns::unit)
                .list();
        if (versions.isEmpty()) return Optional.empty();
        return Optional.of(new UnitHistory(
                versions,
                jdbc.sql("""
                        select c.unit, c.scheme, c.code, lower(c.valid) as valid_from, upper(c.valid) as valid_until
                        from unit_code c where c.unit = :unit and c.closed_by is null
                        """ + BY_DAY)
                        .param("unit", id.value())
                        .query(Columns::code)
                        .list(),
                jdbc.sql("select" + Columns.PLACEMENT + "from placement p where p.unit = :unit and p.closed_by is null"
                                + BY_DAY)
                        .param("unit", id.value())
                        .query(Columns::placement)
                        .list(),
                changes(id),
                successions("s.successor", id),
                successions("s.predecessor", id)));
    }

    private List<RecordedChange> changes(UnitId id) {
        return jdbc.sql("select" + Changes.COLUMNS + """
                from change_event e
                where e.state = 'APPROVED' and e.kind <> 'UNDO' and e.id in (
                    select opened_by from unit_version where unit = :unit
                    union select closed_by from unit_version where unit = :unit
                    union select opened_by from placement where unit = :unit
                    union select closed_by from placement where unit = :unit
                    union select event from succession where predecessor = :unit or successor = :unit)
                order by e.effective_on, e.id
                """)
                .param("unit", id.value())
                .query(Changes::change)
                .list();
    }

    private List<Succession> successions(String column, UnitId id) {
        return jdbc.sql("""
                select s.event, s.predecessor, s.successor, s.share_part, s.share_of, e.effective_on
                from succession s join change_event e on e.id = s.event and e.state = 'APPROVED'
                where %s = :unit
                order by e.effective_on, s.event
                """.formatted(column))
                .param("unit", id.value())
                .query(Histories::succession)
                .list();
    }

    private static Succession succession(ResultSet row, int number) throws SQLException {
        return new Succession(
                new ChangeId(Columns.id(row, "event")),
                new UnitId(Columns.id(row, "predecessor")),
                new UnitId(Columns.id(row, "successor")),
                new Share(row.getInt("share_part"), row.getInt("share_of")),
                row.getObject("effective_on", LocalDate.class));
    }
}
