package thongsuot.programme.offline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import thongsuot.programme.Work;
import thongsuot.programme.doing.Works;
import thongsuot.web.Figure;
import thongsuot.web.Tone;
import thongsuot.web.VietnameseFormats;
import thongsuot.web.Words;

/** What the page of a sheet shows: how many rows there are of each fate, and the rows. */
public final class CheckedView {

    /** More rows than this nobody reads on a screen. */
    private static final int SHOWN = 200;

    private static final int LONGEST = 160;

    private final KeptSheet sheet;
    private final Checked checked;
    private final Words w;

    CheckedView(KeptSheet sheet, Checked checked, Words w) {
        this.sheet = sheet;
        this.checked = checked;
        this.w = w;
    }

    public UUID id() {
        return sheet.id();
    }

    public String name() {
        return sheet.name();
    }

    /** How many rows will be brought in. */
    public int count() {
        return checked.faults().isEmpty() ? checked.count(Fate.DO) : 0;
    }

    public boolean flawed() {
        return checked.flawed();
    }

    /** What is wrong with the file as a whole, in words. */
    public List<String> faults() {
        return checked.faults().stream().map(this::words).toList();
    }

    public List<Figure> figures() {
        return Stream.of(
                        figure(Fate.DO, "check", Tone.GOOD),
                        figure(Fate.WRONG, "error", Tone.BAD),
                        figure(Fate.STALE, "history", Tone.WARN),
                        figure(Fate.UNKNOWN, "help", Tone.WARN),
                        figure(Fate.DONE, "done", Tone.PLAIN),
                        figure(Fate.SAME, "minus", Tone.PLAIN))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Of what there is none nothing is said, but for what will be done. */
    private Optional<Figure> figure(Fate fate, String icon, Tone tone) {
        int count = checked.count(fate);
        if (count == 0 && fate != Fate.DO) return Optional.empty();
        return Optional.of(new Figure(
                w.of(fate.key()), VietnameseFormats.number(count), "", icon, count == 0 ? Tone.PLAIN : tone, null));
    }

    public List<Row> rows(Fate fate) {
        return checked.of(fate).stream().limit(SHOWN).map(this::row).toList();
    }

    /** How many rows of a fate are not shown. */
    public int cut(Fate fate) {
        return Math.max(0, checked.count(fate) - SHOWN);
    }

    /**
     * A line of a table.
     *
     * @param path of the page of the work; empty where it is unknown
     * @param asks what the row asks for, step by step
     * @param says what is wrong, or what others did meanwhile
     */
    public record Row(int number, String title, String unit, String path, List<String> asks, List<String> says) {}

    private Row row(PlannedRow row) {
        Work work = row.work();
        List<String> says =
                new ArrayList<>(row.faults().stream().map(this::words).toList());
        row.since().forEach(done -> says.add(words(done)));
        return new Row(
                row.number(),
                work == null ? "" : work.obligation().title(),
                work == null ? "" : work.unitName(),
                work == null ? "" : work.key().path(),
                row.steps().stream().map(this::words).toList(),
                List.copyOf(says));
    }

    private String words(Step step) {
        String act = w.of(step.act().key());
        return step.words().isEmpty() ? act : act + ": " + shortened(step.words());
    }

    private String words(Works.Done done) {
        String act = w.orKey("programme.act." + done.act());
        String words = done.words().isEmpty() ? act : act + ": " + shortened(done.words());
        return w.of(
                "offline.since",
                words,
                done.name(),
                VietnameseFormats.dateAndTime(done.at().toInstant()));
    }

    private String words(Fault fault) {
        Object[] arguments = fault.arguments().stream()
                .map(each -> fault.rule() == Fault.Rule.NOT_NOW ? w.of(each) : each)
                .toArray();
        String words = w.of(fault.rule().key(), arguments);
        return fault.cell().isEmpty() ? words : fault.cell() + ": " + words;
    }

    private static String shortened(String words) {
        return words.length() <= LONGEST
                ? words
                : words.substring(0, LONGEST - 1).strip() + "…";
    }
}
