package thongsuot.reader.coverage;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import thongsuot.reader.Span;
import thongsuot.reader.internal.text.Fold;
import thongsuot.reader.obligation.Deadline;
import thongsuot.reader.obligation.Timing;
import thongsuot.reader.obligation.Timing.Period.Unit;

/**
 * Days that a plan mentions and that bind nothing by themselves: {@code khám tại nhà máy ngày 22/5/2026}. A plan that mentions a day
 * is not silent about the time, so they stand beside the reader's own times where a plan answers a demand.
 */
final class LooseTimes {
    // seen: "ngày 22/5/2026" · "đợt 1 tháng 11/2026" · "quý II năm 2026"
    private static final Pattern MENTION =
            Fold.pattern("(?<![\\d/])(?:(?<day>\\d{1,2})/(?<month>\\d{1,2})/(?<year>\\d{4})"
                    + "|tháng\\s(?<alone>\\d{1,2})(?:/|\\snăm\\s)(?<itsYear>\\d{4})"
                    + "|quý\\s(?<quarter>iv|i{1,3})(?:/|\\snăm\\s)(?<theirYear>\\d{4}))(?!\\d)");

    // seen: "Sao lưu dữ liệu hằng tuần, cất giữ …" · "hai tuần một lần"; not "kế hoạch hằng năm của đơn vị"
    private static final Pattern RETURN =
            Fold.pattern("(?<!\\p{L})(?:(?:hằng|mỗi)\\s(?<every>ngày|tuần|tháng|quý|năm)(?=\\s*(?:[,;.)]|$))"
                    + "|(?<count>\\d|hai|ba|bốn|sáu)\\s(?<apart>ngày|tuần|tháng|quý|năm)\\smột\\slần)");

    private static final Map<String, String> FREQUENCIES = Map.of(
            "ngày", "FREQ=DAILY;INTERVAL=",
            "tuần", "FREQ=WEEKLY;INTERVAL=",
            "tháng", "FREQ=MONTHLY;INTERVAL=",
            "quý", "FREQ=MONTHLY;INTERVAL=",
            "năm", "FREQ=YEARLY;INTERVAL=");

    // seen: "trong 48 giờ từ lúc phát hiện" · "muộn nhất sau 01 giờ" · "chậm nhất sau 15 ngày làm việc"
    private static final Pattern PERIOD = Fold.pattern(
            "(?<!\\p{L})(?:trong|trong vòng|sau|quá|không quá)\\s(?<number>\\d{1,3})\\s(?<kind>giờ|ngày làm việc|ngày|tuần|tháng)(?!\\p{L})");

    private static final Map<String, Unit> UNITS = Map.of(
            "giờ",
            Unit.HOUR,
            "ngày",
            Unit.DAY,
            "ngày làm việc",
            Unit.WORKING_DAY,
            "tuần",
            Unit.WEEK,
            "tháng",
            Unit.MONTH);

    // seen: "trong tuần" · "mỗi ngày hai lần" · "cuối học kỳ I" · "trong ngày có kết quả"
    private static final Pattern SAYS_WHEN =
            Fold.pattern("(?<!\\p{L})(?:ngày|tuần|tháng|quý|năm|học kỳ|giờ|buổi sáng|buổi chiều)(?!\\p{L})");

    private LooseTimes() {}

    /** The days mentioned outside of {@code known}, as times that end with them. */
    static List<Deadline> in(PlanText text, Span clause, List<Span> known, String path) {
        List<Deadline> found = new ArrayList<>();
        Matcher mention = MENTION.matcher(text.folded()).region(clause.start(), clause.end());
        while (mention.find()) {
            Span span = new Span(mention.start(), mention.end());
            if (known.stream().noneMatch(span::overlaps)) {
                LocalDate last = day(mention);
                if (last != null) {
                    found.add(new Deadline(new Timing.By(last), false, span, path, "LooseTimes"));
                }
            }
        }
        Matcher period = PERIOD.matcher(text.folded()).region(clause.start(), clause.end());
        while (period.find()) {
            Span span = new Span(period.start(), period.end());
            Unit unit = UNITS.get(period.group("kind"));
            if (unit != null && known.stream().noneMatch(span::overlaps)) {
                Timing timing = new Timing.Period(number(period, "number"), unit, null);
                found.add(new Deadline(timing, false, span, path, "LooseTimes"));
            }
        }
        return found;
    }

    /** Returns that the reader doesn't take for a time, outside of {@code known}. */
    static List<Deadline> returns(PlanText text, Span clause, List<Span> known, String path) {
        List<Deadline> found = new ArrayList<>();
        Matcher word = RETURN.matcher(text.folded()).region(clause.start(), clause.end());
        while (word.find()) {
            Span span = new Span(word.start(), word.end());
            if (known.stream().noneMatch(span::overlaps)) {
                found.add(new Deadline(new Timing.Recurring(rule(word), null, null), false, span, path, "LooseTimes"));
            }
        }
        return found;
    }

    private static String rule(Matcher word) {
        String unit = word.group("every") != null ? word.group("every") : word.group("apart");
        int count = word.group("count") == null ? 1 : count(word.group("count"));
        return FREQUENCIES.get(unit) + (unit.equals("quý") ? 3 * count : count);
    }

    private static int count(String word) {
        return switch (word) {
            case "hai" -> 2;
            case "ba" -> 3;
            case "bốn" -> 4;
            case "sáu" -> 6;
            default -> Math.max(1, Integer.parseInt(word));
        };
    }

    /** Whether a clause speaks of time at all. */
    static boolean saysWhen(String folded) {
        return SAYS_WHEN.matcher(folded).find();
    }

    /** Null where the calendar has no such day; the reader warns of it. */
    private static @Nullable LocalDate day(Matcher mention) {
        try {
            if (mention.group("day") != null) {
                return LocalDate.of(number(mention, "year"), number(mention, "month"), number(mention, "day"));
            }
            if (mention.group("alone") != null) {
                return YearMonth.of(number(mention, "itsYear"), number(mention, "alone"))
                        .atEndOfMonth();
            }
            int quarter = List.of("i", "ii", "iii", "iv").indexOf(mention.group("quarter")) + 1;
            return YearMonth.of(number(mention, "theirYear"), 3 * quarter).atEndOfMonth();
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static int number(Matcher mention, String group) {
        return Integer.parseInt(mention.group(group));
    }
}
