package thongsuot.reader.lint;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import thongsuot.reader.Reading;
import thongsuot.reader.Span;
import thongsuot.reader.internal.text.Fold;

/** A weekday that isn't the day's: {@code thứ Sáu, ngày 21/11/2026}, which is a Saturday. */
final class WeekdayOfADate implements Check {
    private static final Rule RULE =
            new Rule("weekday", Severity.ERROR, "Thứ trong tuần không khớp với ngày", "Lịch dương");

    // seen: "thứ Sáu, ngày 20/11/2026" · "Thứ 6 ngày 20/11/2026" · "sáng chủ nhật (ngày 22/11/2026)"
    private static final Pattern BEFORE = Fold.pattern(
            "(?:thứ (hai|ba|tư|năm|sáu|bảy|[2-7])|(chủ nhật))[,\\s(]{0,3}(?:ngày )?(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})");
    // seen: "ngày 20/11/2026 (thứ Sáu)" · "20/11/2026, thứ Sáu"
    private static final Pattern AFTER = Fold.pattern(
            "(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})[,\\s(]{1,3}(?:thứ (hai|ba|tư|năm|sáu|bảy|[2-7])|(chủ nhật))(?![\\p{L}\\d])\\)?");
    private static final List<String> NAMES = List.of("hai", "ba", "tư", "năm", "sáu", "bảy");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void look(Reading reading, LocalDate today, Consumer<Remark> remarks) {
        String folded = Fold.fold(reading.text());
        Outline outline = Outline.of(reading);
        look(folded, "thứ ", reading, outline, remarks);
        look(folded, "chủ nhật", reading, outline, remarks);
    }

    private static void look(String folded, String anchor, Reading reading, Outline outline, Consumer<Remark> remarks) {
        for (int at = folded.indexOf(anchor); at >= 0; at = folded.indexOf(anchor, at + 1)) {
            Matcher before = BEFORE.matcher(folded).region(at, Math.min(folded.length(), at + 40));
            if (before.lookingAt()) {
                compare(before, 1, 3, reading, outline, remarks);
                continue;
            }
            int from = Math.max(0, at - 13);
            Matcher after = AFTER.matcher(folded).region(from, Math.min(folded.length(), at + 12));
            if (after.find() && after.end() > at) {
                compare(after, 4, 1, reading, outline, remarks);
            }
        }
    }

    private static void compare(
            Matcher found, int weekday, int day, Reading reading, Outline outline, Consumer<Remark> remarks) {
        @Nullable String name = found.group(weekday);
        DayOfWeek said = name == null ? DayOfWeek.SUNDAY : DayOfWeek.of(number(name) - 1);
        try {
            LocalDate date = LocalDate.of(
                    Integer.parseInt(found.group(day + 2)),
                    Integer.parseInt(found.group(day + 1)),
                    Integer.parseInt(found.group(day)));
            if (date.getDayOfWeek() != said) {
                Span span = new Span(found.start(), found.end());
                remarks.accept(RULE.at(
                        span,
                        outline.pathAt(span.start()),
                        "“" + span.of(reading.text()) + "” là " + spoken(date.getDayOfWeek()) + "."));
            }
        } catch (DateTimeException e) {
            // A day that the calendar lacks is another check's.
            return;
        }
    }

    private static int number(String name) {
        int index = NAMES.indexOf(name);
        return index >= 0 ? index + 2 : Integer.parseInt(name);
    }

    private static String spoken(DayOfWeek day) {
        return switch (day) {
            case MONDAY -> "thứ Hai";
            case TUESDAY -> "thứ Ba";
            case WEDNESDAY -> "thứ Tư";
            case THURSDAY -> "thứ Năm";
            case FRIDAY -> "thứ Sáu";
            case SATURDAY -> "thứ Bảy";
            case SUNDAY -> "Chủ nhật";
        };
    }
}
