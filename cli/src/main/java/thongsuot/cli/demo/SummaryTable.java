package thongsuot.cli.demo;

import java.io.PrintWriter;
import java.util.List;
import thongsuot.cli.screen.Ink;
import thongsuot.cli.screen.Wrap;
import thongsuot.formats.export.HtmlExport;
import thongsuot.formats.export.words.Tasks;
import thongsuot.reader.Reading;

/** How much was read in each document, in a table that fits the terminal. */
public final class SummaryTable {
    private static final int FIGURE = 9;

    /** Letters of a name's end: " (ban 2).docx". */
    private static final int END = 13;

    private static final List<String> HEADS = List.of("việc", "thời hạn", "chỉ tiêu", "báo cáo", "dẫn");

    private SummaryTable() {}

    public static void print(List<HtmlExport.IndexEntry> entries, PrintWriter out, Ink ink, int columns) {
        int names = Math.clamp(columns - (long) FIGURE * HEADS.size(), 24, 52);
        StringBuilder head = new StringBuilder(Wrap.padded("Văn bản", names));
        HEADS.forEach(word -> head.append(right(word)));
        out.println(ink.bold(head.toString()));
        for (HtmlExport.IndexEntry entry : entries) {
            Reading reading = entry.reading();
            out.println(Wrap.padded(fitting(entry.name(), names - 1), names)
                    + right(Tasks.of(reading).size())
                    + right(reading.deadlines().size())
                    + right(reading.targets().size())
                    + right(reading.reports().size())
                    + right(reading.citations().size()));
        }
    }

    /** The end of a name tells one copy from another, so what is too long loses its middle. */
    private static String fitting(String name, int cells) {
        if (Wrap.cells(name) <= cells) {
            return name;
        }
        String end = name.substring(Math.max(0, name.length() - END));
        int room = cells - Wrap.cells(end) - 1;
        int at = name.length();
        while (at > 0 && Wrap.cells(name.substring(0, at)) > room) {
            at--;
        }
        return name.substring(0, at) + "…" + end;
    }

    private static String right(int count) {
        return right(Integer.toString(count));
    }

    private static String right(String word) {
        return " ".repeat(Math.max(1, FIGURE - Wrap.cells(word))) + word;
    }
}
