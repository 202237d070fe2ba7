package thongsuot.testing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import thongsuot.organisation.Line;
import thongsuot.platform.Ids;

/** Invented units and posts, put straight into the database of a test, from the first day of 2020 on. */
public final class Offices {

    private static final String SINCE = "daterange('2020-01-01', null)";

    private Offices() {}

    /** A unit that stands in one line; a root where the parent is null. */
    public static UUID unit(RunningServer server, String name, Line line, @Nullable UUID parent) {
        UUID unit = Ids.next();
        change(server, (connection, event) -> {
            run(connection, "insert into unit (id) values (?)", unit);
            run(
                    connection,
                    "insert into unit_version (id, origin, unit, valid, name, short_name, kind, level, opened_by) values (?, ?, ?, "
                            + SINCE + ", ?, '', 'phong', 'commune', ?)",
                    unit,
                    unit,
                    unit,
                    name,
                    event);
            run(
                    connection,
                    "insert into placement (id, origin, unit, line, parent, waiver, valid, opened_by) values (?, ?, ?, ?, ?, ?, "
                            + SINCE + ", ?)",
                    unit,
                    unit,
                    unit,
                    line.name(),
                    parent,
                    parent == null ? "đầu mối" : null,
                    event);
            run(
                    connection,
                    "insert into ancestry (line, descendant, ancestor, depth, valid) select ?, ?, ?, 0, " + SINCE
                            + " union all select line, ?, ancestor, depth + 1, valid from ancestry where line = ? and descendant = ?",
                    line.name(),
                    unit,
                    unit,
                    unit,
                    line.name(),
                    parent);
        });
        return unit;
    }

    /** A post of a unit, held by these people from 2020 on. */
    public static UUID post(RunningServer server, UUID unit, String title, Person... holders) {
        UUID post = Ids.next();
        change(server, (connection, event) -> {
            run(connection, "insert into post (id) values (?)", post);
            run(
                    connection,
                    "insert into post_version (id, origin, post, unit, title, kind, valid, opened_by) values (?, ?, ?, ?, ?, 'SPECIALIST', "
                            + SINCE + ", ?)",
                    post,
                    post,
                    post,
                    unit,
                    title,
                    event);
            for (Person holder : holders) {
                UUID id = Ids.next();
                run(
                        connection,
                        "insert into membership (id, origin, person, post, sole, valid, opened_by) values (?, ?, ?, ?, false, "
                                + SINCE + ", ?)",
                        id,
                        id,
                        holder.id(),
                        post,
                        event);
            }
        });
        return post;
    }

    private interface Change {
        void in(Connection connection, UUID event) throws SQLException;
    }

    private static void change(RunningServer server, Change change) {
        UUID event = Ids.next();
        try (Connection connection = server.database().owner().connect()) {
            connection.setAutoCommit(false);
            run(connection, """
                    insert into change_event (id, kind, basis_number, basis_issuer, effective_on, state, payload, reason, proposed_by,
                        proposed_name, proposed_at, decided_by, decided_name, decided_at)
                    values (?, 'IMPORT', '', '', '2020-01-01', 'APPROVED', '{}', 'mẫu', ?, 'mẫu', now(), ?, 'mẫu', now())
                    """, event, event, event);
            change.in(connection, event);
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void run(Connection connection, String sql, @Nullable Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) statement.setObject(i + 1, values[i]);
            statement.executeUpdate();
        }
    }
}
