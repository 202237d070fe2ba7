package thongsuot.database;

import java.util.List;
import java.util.Map;
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

    String toJson() {
        return JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(this);
    }

    /** @throws NotABackupException if the text isn't such a list */
    static Manifest fromJson(String json) {
        try {
            Manifest read = JsonMapper.shared().readValue(json, Manifest.class);
            if (read.format != FORMAT || read.tables == null || read.steps == null)
                throw new NotABackupException("format " + read.format + " is not known; a newer program wrote it");
            return read;
        } catch (JacksonException e) {
            throw new NotABackupException("its manifest is damaged");
        }
    }
}
