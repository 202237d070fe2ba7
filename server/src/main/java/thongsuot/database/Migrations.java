package thongsuot.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;

/** Brings the tables of each module up to date, in the order in which modules stand on each other. */
final class Migrations {

    /** Each has its folder {@code db/migration/<module>} and its own history. */
    static final List<String> MODULES =
            List.of("platform", "audit", "organisation", "identity", "documents", "dispatch");

    private Migrations() {}

    /**
     * @param owner who may create tables
     * @param application the role that the running server logs in as; migrations grant it what it needs, as {@code ${app}}
     * @throws NewerDatabaseException if a newer program has been here
     */
    static void run(DatabaseAddress owner, String application) {
        for (String module : MODULES) {
            Flyway flyway = Flyway.configure(Migrations.class.getClassLoader())
                    .dataSource(owner.url(), owner.user(), owner.password())
                    .locations("classpath:db/migration/" + module)
                    .table("migrations_" + module)
                    .placeholders(Map.of("app", application))
                    .baselineOnMigrate(true)
                    .baselineVersion("0")
                    .load();
            refuseNewer(module, flyway.info().all());
            flyway.migrate();
        }
    }

    /** The last step of each module, for a backup to say what it fits into. */
    static Map<String, String> applied(Connection connection) throws SQLException {
        Map<String, String> steps = new TreeMap<>();
        for (String module : MODULES) {
            try (Statement statement = connection.createStatement();
                    ResultSet last = statement.executeQuery("select version from migrations_" + module
                            + " where success order by installed_rank desc limit 1")) {
                if (last.next()) steps.put(module, last.getString(1));
            }
        }
        return steps;
    }

    private static void refuseNewer(String module, MigrationInfo[] known) {
        Arrays.stream(known)
                .filter(each -> each.getState() == MigrationState.FUTURE_SUCCESS
                        || each.getState() == MigrationState.FUTURE_FAILED)
                .findFirst()
                .ifPresent(each -> {
                    throw new NewerDatabaseException(module + " " + each.getVersion());
                });
    }
}
