package thongsuot.testing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import org.springframework.security.crypto.password.PasswordEncoder;
import thongsuot.platform.Ids;

/** An invented person with an account, put straight into the database of a test. */
public record Person(UUID id, UUID account, String name, String login, String password) {

    public static final String PASSWORD = "một hai ba bốn";

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
                    server.bean(PasswordEncoder.class).encode(PASSWORD));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return person;
    }

    private static void insert(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) statement.setObject(i + 1, values[i]);
            statement.executeUpdate();
        }
    }
}
