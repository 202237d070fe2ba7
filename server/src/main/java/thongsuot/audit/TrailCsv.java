package thongsuot.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVPrinter;

/** A line of the exported trail. The hash is part of it, so that a copy can be compared with the trail later. */
final class TrailCsv {

    static final List<String> HEADER = List.of(
            "seq", "at", "account", "name", "post", "action", "kind", "id", "subject", "unit", "before", "after",
            "request", "sha256");

    private TrailCsv() {}

    static void print(CSVPrinter csv, TrailEntry entry) {
        try {
            csv.printRecord(
                    entry.seq(),
                    entry.at(),
                    entry.account(),
                    plain(entry.accountName()),
                    plain(entry.postTitle()),
                    entry.action(),
                    entry.subjectKind(),
                    plain(entry.subjectId()),
                    plain(entry.subjectName()),
                    entry.unit(),
                    entry.before(),
                    entry.after(),
                    entry.request(),
                    entry.hash());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What people typed must not become a formula in a spreadsheet. */
    private static String plain(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
