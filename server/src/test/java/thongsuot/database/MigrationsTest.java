package thongsuot.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.junit.jupiter.api.Test;
import thongsuot.testing.TestPostgres;

class MigrationsTest {

    @Test
    void refusesTheDatabaseOfANewerProgramAndNamesTheStep() throws SQLException {
        Database database = TestPostgres.fresh();
        execute(database.owner(), """
                insert into migrations_organisation
                    (installed_rank, version, description, type, script, checksum, installed_by, execution_time, success)
                values (1000, '900', 'to come', 'SQL', 'V900__to_come.sql', 1, 'mau', 1, true)
                """);

        assertThatThrownBy(() -> Database.external(database.owner()))
                .isInstanceOfSatisfying(
                        NewerDatabaseException.class,
                        refused -> assertThat(refused.step()).isEqualTo("organisation 900"));
    }

    @Test
    void refusesADatabaseWithAModuleThatThisProgramHasNever() throws SQLException {
        Database database = TestPostgres.fresh();
        execute(database.owner(), "create table migrations_mai_sau (installed_rank int)");

        assertThatThrownBy(() -> Database.external(database.owner()))
                .isInstanceOfSatisfying(
                        NewerDatabaseException.class,
                        refused -> assertThat(refused.step()).isEqualTo("mai_sau"));
    }

    @Test
    void whatIsRefusedIsAsItWas() throws SQLException {
        DatabaseAddress address = TestPostgres.empty();
        Database.external(address, Map.of("platform", "1", "audit", "1", "organisation", "4", "identity", "2"))
                .close();
        execute(address, """
                insert into migrations_identity
                    (installed_rank, version, description, type, script, checksum, installed_by, execution_time, success)
                values (1000, '900', 'to come', 'SQL', 'V900__to_come.sql', 1, 'mau', 1, true)
                """);

        assertThatThrownBy(() -> Database.external(address)).isInstanceOf(NewerDatabaseException.class);

        // The modules before the refused one, too: no half-way between two versions.
        assertThat(applied(address)).containsEntry("organisation", "4");
    }

    @Test
    void oneMoreStartChangesNothing() throws SQLException {
        Database database = TestPostgres.fresh();
        String before = history(database.owner());

        Database.external(database.owner()).close();

        assertThat(history(database.owner())).isEqualTo(before).contains("units");
        assertThat(applied(database.owner())).isEqualTo(Migrations.newest());
    }

    private static Map<String, String> applied(DatabaseAddress address) throws SQLException {
        try (Connection connection = address.connect()) {
            return Migrations.applied(connection);
        }
    }

    private static String history(DatabaseAddress address) throws SQLException {
        try (Connection connection = address.connect();
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(
                        "select string_agg(h::text, '|' order by installed_rank) from migrations_organisation h")) {
            found.next();
            return found.getString(1);
        }
    }

    private static void execute(DatabaseAddress address, String sql) throws SQLException {
        try (Connection connection = address.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
