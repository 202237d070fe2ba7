package thongsuot.programme.offline;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import thongsuot.organisation.UnitId;
import thongsuot.programme.MandateId;
import thongsuot.programme.Work;
import thongsuot.programme.WorkKey;

/**
 * What the hidden cell of a row says: which work, and how many acts it had had when the sheet was taken. Nothing is trusted in it: whether the work
 * is there and whose it is, is asked again when the row comes back.
 *
 * @param version of the work, as {@link Work#version()}
 */
record SheetKey(WorkKey work, int version) {

    private static final Pattern FORM =
            Pattern.compile("([0-9a-f-]{36})/([0-9a-f-]{36})/([0-9]{4}-[0-9]{2}-[0-9]{2})?/([0-9]{1,9})");

    static SheetKey of(Work work) {
        return new SheetKey(work.key(), work.version());
    }

    /** Empty for what this program never wrote. */
    static Optional<SheetKey> read(String cell) {
        Matcher parts = FORM.matcher(cell);
        if (!parts.matches()) return Optional.empty();
        try {
            String on = parts.group(3);
            WorkKey work = new WorkKey(
                    new MandateId(UUID.fromString(parts.group(1))),
                    new UnitId(UUID.fromString(parts.group(2))),
                    on == null ? null : LocalDate.parse(on));
            return Optional.of(new SheetKey(work, Integer.parseInt(parts.group(4))));
        } catch (IllegalArgumentException | DateTimeException e) {
            return Optional.empty();
        }
    }

    String written() {
        LocalDate on = work.occurrence();
        return work.mandate() + "/" + work.unit() + "/" + (on == null ? "" : on) + "/" + version;
    }
}
