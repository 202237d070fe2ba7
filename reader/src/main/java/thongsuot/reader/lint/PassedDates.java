package thongsuot.reader.lint;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import thongsuot.reader.Reading;
import thongsuot.reader.obligation.Deadline;
import thongsuot.reader.obligation.Timing;

/**
 * Work due before the document is out. Of a document that is out already, days that have passed since are no fault of it: they are
 * counted in one note.
 */
final class PassedDates implements Check {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);
    private static final Rule RULE = new Rule(
            "past-date",
            Severity.WARNING,
            "Thời hạn đã qua",
            "Thời hạn tính từ ngày ban hành: Bộ luật Dân sự 2015, Điều 147");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void look(Reading reading, LocalDate today, Consumer<Remark> remarks) {
        LocalDate issued = reading.header().issuedOn();
        LocalDate out = issued == null || issued.isAfter(today) ? today : issued;
        List<Deadline> since = new ArrayList<>();
        for (Deadline deadline : reading.deadlines()) {
            LocalDate last = last(deadline.timing());
            if (last == null) {
                continue;
            }
            if (last.isBefore(out)) {
                remarks.accept(RULE.weighing(
                        deadline.inferred() ? Severity.NOTE : Severity.WARNING,
                        deadline.span(),
                        deadline.path(),
                        sentence(last, out, out.equals(issued))));
            } else if (last.isBefore(today)) {
                since.add(deadline);
            }
        }
        if (!since.isEmpty()) {
            remarks.accept(RULE.weighing(
                    Severity.NOTE,
                    since.getFirst().span(),
                    since.getFirst().path(),
                    since.size() + " thời hạn của văn bản đã qua tính đến ngày " + DAY.format(today) + "."));
        }
    }

    private static String sentence(LocalDate last, LocalDate out, boolean issued) {
        return "Thời hạn " + DAY.format(last) + " đã qua " + (issued ? "trước ngày ban hành " : "tính đến ngày ")
                + DAY.format(out) + ".";
    }

    private static @Nullable LocalDate last(Timing timing) {
        return switch (timing) {
            case Timing.By by -> by.last();
            case Timing.Within within -> within.last();
            case Timing.On on -> on.day();
            case Timing.Recurring recurring -> recurring.last();
            default -> null;
        };
    }
}
