package thongsuot.formats.export.words;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import thongsuot.reader.obligation.Timing;

/** What a time means, beside the words that state it: "chậm nhất 31/12/2025", "hằng quý", "01/01/2022 – 31/03/2022". */
public final class Times {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);
    private static final Map<String, String> WEEKDAYS = Map.of(
            "MO", "thứ Hai",
            "TU", "thứ Ba",
            "WE", "thứ Tư",
            "TH", "thứ Năm",
            "FR", "thứ Sáu",
            "SA", "thứ Bảy",
            "SU", "Chủ nhật");

    private Times() {}

    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** Empty where the words say all that is known. */
    public static String meaning(Timing timing) {
        return switch (timing) {
            case Timing.By by -> by.last() == null ? "" : "chậm nhất " + day(by.last());
            case Timing.Within within -> between(within.first(), within.last());
            case Timing.Period period -> period(period);
            case Timing.On on -> on.day() == null ? "" : "ngày " + day(on.day());
            case Timing.Recurring recurring -> recurring(recurring);
            case Timing.From from -> from.first() == null ? "" : "từ " + day(from.first());
            case Timing.Continuous() -> "thường xuyên";
            case Timing.Periodic() -> "định kỳ, chưa nêu chu kỳ";
            case Timing.Term term ->
                term.termYear() == null ? "cuối nhiệm kỳ" : "năm thứ " + term.termYear() + " của nhiệm kỳ";
            case Timing.After after -> "chờ sự kiện";
            case Timing.Urgent() -> "khẩn trương, không nêu ngày";
        };
    }

    /** The last day that still meets it; null where the words give none. */
    public static @Nullable LocalDate dueOn(Timing timing) {
        return switch (timing) {
            case Timing.By by -> by.last();
            case Timing.Within within -> within.last();
            case Timing.On on -> on.day();
            default -> null;
        };
    }

    private static String between(@Nullable LocalDate first, @Nullable LocalDate last) {
        if (first == null) {
            return last == null ? "" : "đến " + day(last);
        }
        return last == null ? "từ " + day(first) : day(first) + " – " + day(last);
    }

    private static String period(Timing.Period period) {
        String unit = switch (period.unit()) {
            case HOUR -> "giờ";
            case WORKING_HOUR -> "giờ làm việc";
            case DAY -> "ngày";
            case WORKING_DAY -> "ngày làm việc";
            case WEEK -> "tuần";
            case MONTH -> "tháng";
            case YEAR -> "năm";
        };
        String since = period.since() == null ? "" : " " + period.since();
        return "trong " + period.count() + " " + unit + since;
    }

    private static String recurring(Timing.Recurring recurring) {
        String limits = between(recurring.first(), recurring.last());
        String often = often(recurring.rrule());
        return limits.isEmpty() ? often : often + " (" + limits + ")";
    }

    /** The frequency part of an RFC 5545 rule in words; the rule itself where no words fit it. */
    static String often(String rrule) {
        Map<String, String> parts = new TreeMap<>();
        for (String part : rrule.split(";")) {
            int equals = part.indexOf('=');
            if (equals > 0) {
                parts.put(part.substring(0, equals), part.substring(equals + 1));
            }
        }
        String base = base(parts.getOrDefault("FREQ", ""), parts.getOrDefault("INTERVAL", "1"));
        return base.isEmpty() ? rrule : base + onWhich(parts);
    }

    private static String base(String frequency, String interval) {
        return switch (frequency + interval) {
            case "DAILY1" -> "hằng ngày";
            case "WEEKLY1" -> "hằng tuần";
            case "MONTHLY1" -> "hằng tháng";
            case "MONTHLY3" -> "hằng quý";
            case "MONTHLY6" -> "6 tháng một lần";
            case "YEARLY1" -> "hằng năm";
            default ->
                switch (frequency) {
                    case "DAILY" -> interval + " ngày một lần";
                    case "WEEKLY" -> interval + " tuần một lần";
                    case "MONTHLY" -> interval + " tháng một lần";
                    case "YEARLY" -> interval + " năm một lần";
                    default -> "";
                };
        };
    }

    private static String onWhich(Map<String, String> parts) {
        StringBuilder words = new StringBuilder();
        String weekday = WEEKDAYS.get(parts.getOrDefault("BYDAY", ""));
        if (weekday != null) {
            words.append(", ").append(weekday);
        }
        String day = parts.get("BYMONTHDAY");
        if (day != null) {
            words.append(day.equals("-1") ? ", ngày cuối tháng" : ", ngày " + day);
        }
        String month = parts.get("BYMONTH");
        if (month != null) {
            words.append(day == null ? ", tháng " : " tháng ").append(month);
        }
        return words.toString();
    }
}
