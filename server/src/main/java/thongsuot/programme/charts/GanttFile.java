package thongsuot.programme.charts;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import thongsuot.programme.counting.Standing;
import thongsuot.web.VietnameseFormats;
import thongsuot.web.Words;

/** The lines of a chart as files. */
final class GanttFile {

    private static final List<String> HEADS = List.of(
            "gantt.group",
            "programme.duty",
            "board.source",
            "gantt.opens",
            "programme.firstDue",
            "gantt.extended",
            "board.show.counted",
            "board.show.done",
            "board.show.late",
            "board.show.silent");

    private GanttFile() {}

    static void workbook(OutputStream to, List<GanttLine> lines, Words w) throws IOException {
        ChartFile.workbook(to, w.of("gantt.title"), heads(w), rows(lines));
    }

    static void csv(Writer to, List<GanttLine> lines, Words w) throws IOException {
        ChartFile.csv(to, heads(w), rows(lines));
    }

    private static List<String> heads(Words w) {
        return HEADS.stream().map(w::of).toList();
    }

    private static Stream<List<Object>> rows(List<GanttLine> lines) {
        return lines.stream().map(GanttFile::row);
    }

    private static List<Object> row(GanttLine line) {
        Standing standing = line.standing();
        List<Object> cells = new ArrayList<>(List.of(line.group(), line.title(), line.note()));
        Stream.of(line.opensOn(), line.firstDue(), line.extended()).forEach(day -> cells.add(day(day)));
        cells.addAll(List.of(standing.counted(), standing.done(), standing.late(), standing.silent()));
        return cells;
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : VietnameseFormats.date(day);
    }
}
