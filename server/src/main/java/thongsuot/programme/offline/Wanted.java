package thongsuot.programme.offline;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import thongsuot.organisation.PostId;
import thongsuot.organisation.names.NameKey;
import thongsuot.programme.Work;
import thongsuot.programme.showing.NewEvidence;
import thongsuot.web.VietnameseFormats;

/** What the filled cells of a row ask for, whatever has become of the work: the steps in their order, each with the cell that it stands in. */
final class Wanted {

    private static final Set<String> YES = Set.of("co", "x", "dong y", "nhan", "tiep nhan", "yes", "true");
    private static final Set<String> NO = Set.of("khong", "khong nhan", "tu choi", "no", "false");

    private final SheetRow row;
    private final Work work;
    private final LocalDate today;
    private final List<Fault> faults;
    private final Map<Step, Column> steps = new LinkedHashMap<>();

    private Wanted(SheetRow row, Work work, LocalDate today, List<Fault> faults) {
        this.row = row;
        this.work = work;
        this.today = today;
        this.faults = faults;
    }

    /**
     * @param posts who in the unit can be named, by what they are called
     * @param faults takes what is wrong
     */
    static Map<Step, Column> of(
            SheetRow row, Work work, LocalDate today, Map<PostId, String> posts, List<Fault> faults) {
        Wanted wanted = new Wanted(row, work, today, faults);
        wanted.accepting();
        if (wanted.steps.keySet().stream().noneMatch(Step.Refuse.class::isInstance)) wanted.rest(posts);
        else wanted.nothingElse();
        return wanted.steps;
    }

    private void rest(Map<PostId, String> posts) {
        if (has(Column.REASON) && !NO.contains(NameKey.of(row.get(Column.ACCEPT))))
            fault(Column.REASON, Fault.Rule.REASON_ALONE);
        doer(posts);
        if (has(Column.NOTE)) steps.put(new Step.Note(row.get(Column.NOTE)), Column.NOTE);
        counting();
        linking();
        reporting();
    }

    private void accepting() {
        if (!has(Column.ACCEPT)) return;
        String answer = NameKey.of(row.get(Column.ACCEPT));
        if (YES.contains(answer)) steps.put(new Step.Accept(), Column.ACCEPT);
        else if (!NO.contains(answer)) fault(Column.ACCEPT, Fault.Rule.YES_OR_NO, row.get(Column.ACCEPT));
        else if (!has(Column.REASON)) fault(Column.REASON, Fault.Rule.REASON_MISSING);
        else if (!tooLong(Column.REASON, 2000)) steps.put(new Step.Refuse(row.get(Column.REASON)), Column.ACCEPT);
    }

    private void nothingElse() {
        for (Column column : Column.FILLED)
            if (has(column) && column != Column.ACCEPT && column != Column.REASON)
                fault(column, Fault.Rule.REFUSED_AND_MORE);
    }

    /** By the words of the list in the sheet; typed by hand, tone marks and capitals may be missing. */
    private void doer(Map<PostId, String> posts) {
        if (!has(Column.DOER)) return;
        String typed = row.get(Column.DOER);
        List<Map.Entry<PostId, String>> meant = matching(posts, typed);
        if (meant.size() == 1)
            steps.put(new Step.Give(meant.getFirst().getKey(), meant.getFirst().getValue()), Column.DOER);
        else fault(Column.DOER, meant.isEmpty() ? Fault.Rule.WHO : Fault.Rule.WHO_OF_MANY, typed);
    }

    private static List<Map.Entry<PostId, String>> matching(Map<PostId, String> posts, String typed) {
        List<Map.Entry<PostId, String>> same = posts.entrySet().stream()
                .filter(each -> each.getValue().equals(typed))
                .toList();
        if (!same.isEmpty()) return same;
        String key = NameKey.of(typed);
        return posts.entrySet().stream()
                .filter(each -> NameKey.of(each.getValue()).equals(key)
                        || NameKey.of(each.getValue()).startsWith(key + " "))
                .toList();
    }

    private void counting() {
        if (!has(Column.AMOUNT) && !has(Column.MEASURE)) return;
        String amount = row.get(Column.AMOUNT);
        String measure = row.get(Column.MEASURE);
        if (amount.isEmpty()) fault(Column.AMOUNT, Fault.Rule.AMOUNT_MISSING);
        else if (measure.isEmpty()) fault(Column.MEASURE, Fault.Rule.MEASURE_MISSING, amount);
        else if (!tooLong(Column.MEASURE, 100)) {
            Optional<NewEvidence> count =
                    NewEvidence.count(amount + " " + measure, VietnameseFormats.parseNumber(amount), measure);
            count.ifPresentOrElse(
                    what -> steps.put(new Step.Show(what), Column.AMOUNT),
                    () -> fault(Column.AMOUNT, Fault.Rule.NOT_A_NUMBER, amount));
        }
    }

    private void linking() {
        if (!has(Column.LINK)) return;
        String address = row.get(Column.LINK);
        NewEvidence.link("", address)
                .ifPresentOrElse(
                        what -> steps.put(new Step.Show(what), Column.LINK),
                        () -> fault(Column.LINK, Fault.Rule.NOT_A_LINK, shortened(address)));
    }

    private void reporting() {
        LocalDate doneOn = has(Column.DONE_ON) ? doneOn() : null;
        if (!has(Column.RESULT)) {
            if (has(Column.DONE_ON)) fault(Column.RESULT, Fault.Rule.RESULT_MISSING);
            return;
        }
        if (tooLong(Column.RESULT, FilledSheet.LONGEST_CELL - 40)) return;
        String result = row.get(Column.RESULT);
        // The day of the report is the day on which it comes: a unit can't make itself be in time. What it says of the
        // day stands in its words.
        String words = doneOn == null ? result : "Hoàn thành ngày " + VietnameseFormats.date(doneOn) + ". " + result;
        steps.put(new Step.Report(words), Column.RESULT);
    }

    private @Nullable LocalDate doneOn() {
        String typed = row.get(Column.DONE_ON);
        LocalDate day = VietnameseFormats.parseDate(typed, today).orElse(null);
        if (day == null) fault(Column.DONE_ON, Fault.Rule.NOT_A_DAY, shortened(typed));
        else if (day.isAfter(today)) fault(Column.DONE_ON, Fault.Rule.DAY_AHEAD, VietnameseFormats.date(day));
        else if (day.isBefore(work.obligation().issuedOn()))
            fault(
                    Column.DONE_ON,
                    Fault.Rule.DAY_BEFORE_ISSUE,
                    VietnameseFormats.date(day),
                    VietnameseFormats.date(work.obligation().issuedOn()));
        return day;
    }

    private boolean tooLong(Column column, int most) {
        boolean tooLong = row.get(column).length() > most;
        if (tooLong) fault(column, Fault.Rule.TOO_LONG, VietnameseFormats.number(most));
        return tooLong;
    }

    private static String shortened(String text) {
        return text.length() <= 60 ? text : text.substring(0, 59) + "…";
    }

    private boolean has(Column column) {
        return !row.get(column).isEmpty();
    }

    private void fault(Column column, Fault.Rule rule, Object... arguments) {
        faults.add(new Fault(row.cell(column), rule, arguments));
    }
}
