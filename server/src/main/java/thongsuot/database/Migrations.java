package thongsuot.database;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;

/** Brings the tables of each module up to date, in the order in which modules stand on each other. */
final class Migrations {

    /** Each has its folder {@code db/migration/<module>} and its own history. */
    static final List<String> MODULES = List.of("platform", "audit", "organisation", "identity");

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
