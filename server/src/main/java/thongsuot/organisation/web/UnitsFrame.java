package thongsuot.organisation.web;

import java.util.Arrays;
import java.util.List;
import thongsuot.organisation.Line;
import thongsuot.web.FormState;
import thongsuot.web.Link;
import thongsuot.web.VietnameseFormats;
import thongsuot.web.Words;

/**
 * What stands above tree and table alike: the lines, the day, the way from one to the other.
 *
 * @param view {@code tree} or {@code table}
 * @param mayImport whether who looks may bring in files
 */
public record UnitsFrame(Sight sight, String view, boolean mayImport) {

    private static final String TABLE = "/units/table";

    public List<Link> lines(Words w) {
        return Arrays.stream(Line.values())
                .map(line -> new Link(w.of("units.line." + line), sight.in(line).at(path()), "", line == sight.line()))
                .toList();
    }

    public List<Link> views(Words w) {
        return List.of(
                new Link(w.of("units.view.tree"), sight.at("/units"), "tree", view.equals("tree")),
                new Link(w.of("units.view.table"), sight.at(TABLE), "columns", view.equals("table")));
    }

    public String path() {
        return view.equals("tree") ? "/units" : TABLE;
    }

    public String line() {
        return sight.line().name();
    }

    public FormState day(Words w) {
        FormState form = FormState.of(java.util.Map.of("on", sight.typed()));
        return sight.understood() ? form : form.withError("on", w.of("units.day.wrong", sight.typed()));
    }

    /** The day looked at, if it is not today. */
    public boolean otherDay() {
        return !sight.isToday();
    }

    public String dayWords() {
        return VietnameseFormats.date(sight.day());
    }

    public String todayPath() {
        return path() + "?line=" + sight.line();
    }

    public String export(String format) {
        return sight.at("/units/export", "format=" + format);
    }
}
