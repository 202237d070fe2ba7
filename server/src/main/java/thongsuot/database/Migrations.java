package thongsuot.database;

import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationState;
import org.flywaydb.core.api.MigrationVersion;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Brings the tables of each module up to date, in the order in which modules stand on each other. */
final class Migrations {

    /** Each has its folder {@code db/migration/<module>} and its own history. */
    static final List<String> MODULES = List.of(
            "platform",
            "audit",
            "organisation",
            "identity",
            "calendar",
            "documents",
            "dispatch",
            "programme",
            "notification",
            "webhook",
            "api");

    private static final String HISTORY = "migrations_";
    private static final Pattern STEP = Pattern.compile("V([0-9._]+)__.*\\.sql");

    private Migrations() {}

    /**
     * Brings everything to the last step that this program knows.
     *
     * @param owner who may create tables
     * @param application the role that the running server logs in as; migrations grant it what it needs, as {@code ${app}}
     * @throws NewerDatabaseException if a newer program has been here; nothing was changed then
     */
    static void run(DatabaseAddress owner, String application) throws SQLException {
        run(owner, application, newest());
    }

    /**
     * The same up to the steps of an older program, for a backup of its time; modules that it did not have are left out, and what is
     * ahead of these steps stays so.
     *
     * @param steps the last step of each module
     */
    static void run(DatabaseAddress owner, String application, Map<String, String> steps) throws SQLException {
        refuseUnknownModules(owner);
        List<Flyway> all = new ArrayList<>();
        for (String module : MODULES) {
            String last = steps.get(module);
            if (last != null) all.add(flyway(owner, application, module, last));
        }
        // All are asked before any is run: what is refused must be as it was.
        all.forEach(Migrations::refuseNewer);
        all.forEach(Flyway::migrate);
    }

    /** The last step of each module, for a backup to say what it fits into; modules whose tables were never made are left out. */
    static Map<String, String> applied(Connection connection) throws SQLException {
        List<String> there = histories(connection);
        Map<String, String> steps = new TreeMap<>();
        for (String module : MODULES) {
            if (!there.contains(HISTORY + module)) continue;
            try (Statement statement = connection.createStatement();
                    ResultSet last = statement.executeQuery("select version from " + HISTORY + module
                            + " where success order by installed_rank desc limit 1")) {
                if (last.next()) steps.put(module, last.getString(1));
            }
        }
        return steps;
    }

    /** All steps that this program knows, of each module. */
    static Map<String, NavigableSet<MigrationVersion>> known() {
        return MODULES.stream().collect(toMap(Function.identity(), Migrations::known));
    }

    /** The last step that this program knows, of each module. */
    static Map<String, String> newest() {
        return known().entrySet().stream()
                .collect(toMap(Map.Entry::getKey, each -> each.getValue().last().getVersion()));
    }

    private static NavigableSet<MigrationVersion> known(String module) {
        NavigableSet<MigrationVersion> steps = new TreeSet<>();
        try {
            for (Resource each : new PathMatchingResourcePatternResolver(Migrations.class.getClassLoader())
                    .getResources("classpath*:db/migration/" + module + "/V*.sql")) {
                Matcher name = STEP.matcher(Objects.requireNonNullElse(each.getFilename(), ""));
                if (name.matches()) steps.add(MigrationVersion.fromVersion(name.group(1)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (steps.isEmpty()) throw new IllegalStateException("the module " + module + " has no db/migration/" + module);
        return steps;
    }

    private static Flyway flyway(DatabaseAddress owner, String application, String module, String last) {
        return Flyway.configure(Migrations.class.getClassLoader())
                .dataSource(owner.url(), owner.user(), owner.password())
                .locations("classpath:db/migration/" + module)
                .table(HISTORY + module)
                .placeholders(Map.of("app", application))
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .target(last)
                .load();
    }

    private static void refuseNewer(Flyway flyway) {
        Arrays.stream(flyway.info().all())
                .filter(each -> each.getState() == MigrationState.FUTURE_SUCCESS
                        || each.getState() == MigrationState.FUTURE_FAILED)
                .findFirst()
                .ifPresent(each -> {
                    String module = flyway.getConfiguration().getTable().substring(HISTORY.length());
                    throw new NewerDatabaseException(module + " " + each.getVersion());
                });
    }

    /** A newer program may have whole modules that this one has never heard of. */
    private static void refuseUnknownModules(DatabaseAddress owner) throws SQLException {
        try (Connection connection = owner.connect()) {
            for (String history : histories(connection)) {
                String module = history.substring(HISTORY.length());
                if (!MODULES.contains(module)) throw new NewerDatabaseException(module);
            }
        }
    }

    private static List<String> histories(Connection connection) throws SQLException {
        List<String> names = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("""
                        select relname from pg_class
                        where relnamespace = 'public'::regnamespace and relkind = 'r' and relname like 'migrations\\_%' order by 1
                        """)) {
            while (found.next()) names.add(found.getString(1));
        }
        return names;
    }
}
