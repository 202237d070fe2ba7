package thongsuot.testing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import thongsuot.ThongSuot;
import thongsuot.identity.NewAccounts;
import thongsuot.identity.NewAccounts.NewRight;
import thongsuot.identity.Role;
import thongsuot.organisation.Line;
import thongsuot.organisation.UnitId;
import thongsuot.platform.Acting;
import thongsuot.platform.Ids;

/** An invented person with an account, put straight into the database of a test. */
public record Person(UUID id, UUID account, String name, String login, String password) {

    public static final String PASSWORD = "một hai ba bốn";

    private static final Map<String, String> HASHES = new ConcurrentHashMap<>();

    /**
     * A person who may sign in and holds no post.
     *
     * @param login small letters and digits; unique in that database
     */
    public static Person of(RunningServer server, String name, String login) {
        Person person = new Person(Ids.next(), Ids.next(), name, login, PASSWORD);
        try (Connection connection = server.database().owner().connect()) {
            insert(connection, "insert into person (id, name) values (?, ?)", person.id, name);
            insert(
                    connection,
                    "insert into account (id, login, person, password) values (?, ?, ?, ?)",
                    person.account,
                    login,
                    person.id,
                    encoded(server));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return person;
    }

    /** The same person with a right of their own from today on; null for the whole installation. */
    public Person with(RunningServer server, Role role, @Nullable UUID unit, @Nullable Line line) {
        NewRight right = NewRight.ofAccount(
                account, role, unit == null ? null : new UnitId(unit), line, LocalDate.now(ThongSuot.ZONE));
        Acting.asProgram(() -> server.bean(NewAccounts.class).grant(List.of(right)));
        return this;
    }

    /** The same person as an administrator of the whole installation. */
    public Person administrator(RunningServer server) {
        return with(server, Role.ADMINISTRATOR, null, null);
    }

    /** Hashed once a run: the hash is slow on purpose. */
    private static String encoded(RunningServer server) {
        return HASHES.computeIfAbsent(
                PASSWORD,
                word -> String.valueOf(server.bean(PasswordEncoder.class).encode(word)));
    }

    private static void insert(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) statement.setObject(i + 1, values[i]);
            statement.executeUpdate();
        }
    }
}
