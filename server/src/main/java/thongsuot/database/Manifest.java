package thongsuot.database;

import java.util.List;
import java.util.Map;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationVersion;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a backup holds.
 *
 * @param format of the file, so that a later program knows how to read it
 * @param steps the last migration of each module
 * @param tables in an order in which each stands after those it refers to
 */
public record Manifest(int format, Map<String, String> steps, List<Table> tables) {

    static final int FORMAT = 1;

    /**
     * One table.
     *
     * @param rows how many were copied
     * @param sha256 of the copied bytes, in hexadecimal digits
     */
    public record Table(String name, List<String> columns, long rows, String sha256) {}

    public long rows() {
        return tables.stream().mapToLong(Table::rows).sum();
    }

    /** Refuses steps that this program does not know. */
    void requireKnownSteps() {
        var known = Migrations.known();
        steps.forEach((module, step) -> {
            MigrationVersion version = version(module, step);
            var ours = known.get(module);
            if (ours == null || version.compareTo(ours.last()) > 0) throw new NewerBackupException(module + " " + step);
            if (!ours.contains(version))
                throw new NotABackupException("its step " + module + " " + step + " is of no version of this program");
        });
    }

    private static MigrationVersion version(String module, @Nullable String step) {
        try {
            if (step != null) return MigrationVersion.fromVersion(step);
        } catch (FlywayException noVersion) {
            // Told below.
        }
        throw new NotABackupException("its step of " + module + " is none");
    }

    String toJson() {
        return JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(this);
    }

    /**
     * @throws NotABackupException if the text isn't such a list
     * @throws NewerBackupException if it is of a form to come
     */
    static Manifest fromJson(String json) {
        try {
            Manifest read = JsonMapper.shared().readValue(json, Manifest.class);
            if (read.format > FORMAT) throw new NewerBackupException("format " + read.format);
            if (read.format != FORMAT || read.tables == null || read.steps == null)
                throw new NotABackupException("its manifest lacks what every backup has");
            return read;
        } catch (JacksonException e) {
            throw new NotABackupException("its manifest is damaged");
        }
    }
}
