package thongsuot.dispatch.exchange;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one installation says to another: a directive or its recall on the way down, a receipt or a plan on the way up.
 *
 * @param issue the issue in the installation of the issuer
 * @param fields what it says, by name; missing ones are empty
 * @param files the document's files, the main one first
 */
record Packet(UUID id, Kind kind, UUID issue, Map<String, String> fields, List<File> files) {

    enum Kind {
        DIRECTIVE,
        RECALL,
        RECEIPT,
        PLAN
    }

    /** The content is never compared, only handed on. */
    @SuppressWarnings("ArrayRecordComponent")
    record File(String name, byte[] content) {}

    String text(String field) {
        return fields.getOrDefault(field, "");
    }

    @Nullable
    LocalDate day(String field) {
        String value = text(field);
        return value.isEmpty() ? null : LocalDate.parse(value);
    }
}
