package thongsuot.bench.samples;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Runs of a paragraph with changes that somebody proposed in Word: {@code trong [-tháng 5-][+tháng 4+]}. */
record TrackedChange(Kind kind, String words) {
    private static final Pattern MARK = Pattern.compile("\\[([-+])(.*?)\\1\\]");

    /** Whether the run was there before, was put in or was struck out. */
    enum Kind {
        KEPT,
        INSERTED,
        DELETED
    }

    static List<TrackedChange> runs(String words) {
        List<TrackedChange> runs = new ArrayList<>();
        int end = 0;
        Matcher marks = MARK.matcher(words);
        while (marks.find()) {
            runs.add(new TrackedChange(Kind.KEPT, words.substring(end, marks.start())));
            Kind kind = marks.group(1).equals("+") ? Kind.INSERTED : Kind.DELETED;
            runs.add(new TrackedChange(kind, marks.group(2)));
            end = marks.end();
        }
        runs.add(new TrackedChange(Kind.KEPT, words.substring(end)));
        runs.removeIf(run -> run.words().isEmpty());
        return runs;
    }

    static String accepted(String words) {
        StringBuilder accepted = new StringBuilder();
        for (TrackedChange run : runs(words)) {
            if (run.kind() != Kind.DELETED) {
                accepted.append(run.words());
            }
        }
        return accepted.toString();
    }
}
