package thongsuot.organisation.web;

import java.util.List;
import thongsuot.organisation.transfer.Checked;
import thongsuot.organisation.transfer.RowError;
import thongsuot.organisation.transfer.UnitFile;
import thongsuot.web.VietnameseFormats;
import thongsuot.web.Words;

/** What a file would do, or what is wrong with it. */
public record ImportView(UnitFile file, Checked checked, Words w) {

    /** More faults than this nobody reads on a screen; a few mended, the file is checked again. */
    private static final int SHOWN = 200;

    public boolean clean() {
        return checked.errors().isEmpty();
    }

    public String units() {
        return VietnameseFormats.number(checked.units());
    }

    public String rows() {
        return VietnameseFormats.number(checked.rows());
    }

    public String faults() {
        return VietnameseFormats.number(checked.errors().size());
    }

    public boolean cut() {
        return checked.errors().size() > SHOWN;
    }

    public List<Fault> shown() {
        return checked.errors().stream().limit(SHOWN).map(this::fault).toList();
    }

    public String day() {
        return VietnameseFormats.date(file.day());
    }

    private Fault fault(RowError error) {
        return new Fault(
                error.row() == 0 ? w.of("units.import.wholeFile") : String.valueOf(error.row()),
                error.field() == null ? "" : error.field().heading(),
                w.of(error.rule().key(), error.arguments().toArray()),
                todo(error));
    }

    private String todo(RowError error) {
        String todo = w.of(error.rule().key() + ".todo", error.arguments().toArray());
        boolean guessed = error.rule() == RowError.Rule.UNKNOWN_KIND || error.rule() == RowError.Rule.UNKNOWN_LEVEL;
        String nearest = guessed ? error.arguments().getLast() : "";
        return nearest.isEmpty() ? todo : todo + " " + w.of("units.import.nearest", nearest);
    }

    /** A line of the table of faults: where, which rule, what to do. */
    public record Fault(String row, String column, String what, String todo) {}
}
