package thongsuot.reader.internal.time;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import thongsuot.reader.Diagnostic;
import thongsuot.reader.Span;
import thongsuot.reader.internal.context.Surroundings;
import thongsuot.reader.internal.time.Finding.Dated;
import thongsuot.reader.obligation.Deadline;
import thongsuot.reader.obligation.Timing;

/** From findings to deadlines: years are filled in, what doesn't bind is left out, halves of one expression are joined. */
final class Resolver {
    private static final int REACH = 120;

    private final Surroundings around;
    private final Consumer<Diagnostic> warnings;

    Resolver(Surroundings around, Consumer<Diagnostic> warnings) {
        this.around = around;
        this.warnings = warnings;
    }

    List<Deadline> resolve(List<Finding> read) {
        List<Finding> findings = repeated(read);
        Years years = new Years(around, findings);
        Relevance relevance = new Relevance(around);
        List<Deadline> deadlines = new ArrayList<>();
        for (int i = 0; i < findings.size(); i++) {
            Finding finding = findings.get(i);
            Deadline deadline = deadline(finding, years, i);
            if (around.speaksAt(finding.start())) {
                warn(deadline, finding);
            }
            deadlines.add(deadline);
        }
        List<Deadline> binding =
                windows(deadlines).stream().filter(relevance::binds).toList();
        return withoutPeriodic(binding);
    }

    /** "Định kỳ hằng năm báo cáo … trước ngày 20 tháng 12": the day without a year comes again every year. */
    private List<Finding> repeated(List<Finding> findings) {
        List<Finding> all = new ArrayList<>(findings.size());
        for (Finding here : findings) {
            Finding before = all.isEmpty() ? null : all.getLast();
            Moment day = before == null || !everyYear(before) ? null : yearless(here);
            Moment earlier = before == null || !onADay(here) ? null : yearless(before);
            if (earlier != null && before != null && here.start() <= sentenceEnd(before.end())) {
                all.set(all.size() - 1, yearly(before, earlier, before.start(), before.end()));
                all.add(here);
            } else if (day != null && before != null && here.start() <= clauseEnd(before.end())) {
                all.set(all.size() - 1, yearly(here, day, before.start(), here.end()));
            } else {
                all.add(here);
            }
        }
        return all;
    }

    private static Finding yearly(Finding dated, Moment day, int start, int end) {
        boolean before = dated.draft() instanceof Dated draft && draft.kind() == Finding.Kind.BEFORE;
        return Finding.repeated(Recurrence.on(day, "năm", before && !day.clock()), start, end, "ngày trong kỳ");
    }

    /** "… trước ngày 15 tháng 6 và … trước ngày 15 tháng 12 hằng năm": the last words hold for both. */
    private static boolean onADay(Finding finding) {
        return finding.draft() instanceof Finding.Repeated(String rrule, Moment since)
                && since == null
                && rrule.startsWith("FREQ=YEARLY;BYMONTH=")
                && finding.rule().equals("trước ngày");
    }

    private static boolean everyYear(Finding finding) {
        return finding.draft() instanceof Finding.Repeated(String rrule, Moment since)
                && since == null
                && rrule.equals("FREQ=YEARLY");
    }

    /** The day that is all a finding names, where it names no year. */
    private static @Nullable Moment yearless(Finding finding) {
        boolean due = finding.draft() instanceof Dated dated
                && (dated.kind() == Finding.Kind.BEFORE || dated.kind() == Finding.Kind.BY)
                && dated.first().equals(dated.last());
        Moment day = due ? finding.moment() : null;
        return day != null && day.needsYear() && day.grain() == Moment.Grain.DAY ? day : null;
    }

    private int sentenceEnd(int at) {
        return Math.min(around.sentences().end(at), at + REACH);
    }

    /** A comma joins an addition more often than what was meant. */
    private int clauseEnd(int at) {
        int end = sentenceEnd(at);
        int comma = around.folded().indexOf(',', at);
        return comma < 0 ? end : Math.min(comma, end);
    }

    private Deadline deadline(Finding finding, Years years, int i) {
        boolean inferred = false;
        Timing timing = switch (finding.draft()) {
            case Finding.Ready ready -> ready.timing();
            case Finding.Repeated repeated -> repeated(repeated, years, i);
            case Dated dated -> {
                inferred = dated.first().needsYear() || dated.last().needsYear();
                yield timing(dated, years, i);
            }
        };
        Span span = new Span(finding.start(), finding.end());
        return new Deadline(timing, inferred, span, around.parts().pathAt(span.start()), finding.rule());
    }

    private static Timing repeated(Finding.Repeated repeated, Years years, int i) {
        Moment since = repeated.since();
        return new Timing.Recurring(
                repeated.rrule(), since == null ? null : whole(since, years, i).first(), null);
    }

    private static Timing timing(Dated dated, Years years, int i) {
        Moment first = whole(dated.first(), years, i);
        Moment last = whole(dated.last(), years, i);
        return switch (dated.kind()) {
            case BEFORE ->
                new Timing.By(first.first() == null ? null : first.first().minusDays(1));
            case BY -> new Timing.By(last.last());
            case WITHIN -> new Timing.Within(first.first(), last.last());
            case ON -> new Timing.On(first.first());
            case FROM -> new Timing.From(first.first());
        };
    }

    private static Moment whole(Moment moment, Years years, int i) {
        return moment.needsYear() ? moment.in(years.of(i, moment)) : moment;
    }

    private void warn(Deadline deadline, Finding finding) {
        boolean backwards = deadline.timing() instanceof Timing.Within(var first, var last)
                && first != null
                && last != null
                && last.isBefore(first);
        Moment moment = finding.moment();
        boolean noSuchDay =
                finding.draft() instanceof Dated && moment != null && !moment.needsYear() && moment.last() == null;
        if (backwards || noSuchDay) {
            String words = deadline.span().of(around.text());
            String message = backwards
                    ? "Thời gian “" + words + "” kết thúc trước khi bắt đầu; đề nghị kiểm tra lại ngày, tháng, năm."
                    : "Ngày trong “" + words + "” không có trong lịch; đề nghị kiểm tra lại.";
            warnings.accept(new Diagnostic(Diagnostic.Code.IMPOSSIBLE_DATE, deadline.span(), deadline.path(), message));
        }
    }

    /** "Ngày 13/12 ra quân … đến hết ngày 30/12" is one window. */
    private List<Deadline> windows(List<Deadline> deadlines) {
        List<Deadline> all = new ArrayList<>();
        for (int i = 0; i < deadlines.size(); i++) {
            Deadline here = deadlines.get(i);
            Deadline next = i + 1 < deadlines.size() ? deadlines.get(i + 1) : null;
            Deadline window = next == null || !sameSentence(here, next) ? null : window(here, next);
            all.add(window == null ? here : window);
            i += window == null ? 0 : 1;
        }
        return all;
    }

    /** "Định kỳ báo cáo … vào thứ Sáu hàng tuần": the frequency follows. */
    private List<Deadline> withoutPeriodic(List<Deadline> deadlines) {
        List<Deadline> all = new ArrayList<>();
        Deadline next = null;
        for (Deadline here : deadlines.reversed()) {
            boolean named = here.timing() instanceof Timing.Periodic
                    && next != null
                    && next.timing() instanceof Timing.Recurring
                    && sameSentence(here, next);
            if (!named) {
                all.add(here);
            }
            next = here.timing() instanceof Timing.After || here.timing() instanceof Timing.Urgent ? next : here;
        }
        return List.copyOf(all.reversed());
    }

    private boolean sameSentence(Deadline a, Deadline b) {
        return b.span().start() <= around.sentences().end(a.span().end());
    }

    private static @Nullable Deadline window(Deadline a, Deadline b) {
        boolean opens = a.timing() instanceof Timing.On && b.rule().equals("đến hết");
        if (!opens
                || !(a.timing() instanceof Timing.On(var first))
                || !(b.timing() instanceof Timing.By(var last))
                || first == null
                || last == null
                || last.isBefore(first)) {
            return null;
        }
        Span span = new Span(a.span().start(), b.span().end());
        return new Deadline(
                new Timing.Within(first, last), a.inferred() || b.inferred(), span, a.path(), "từ ngày đến ngày");
    }
}
