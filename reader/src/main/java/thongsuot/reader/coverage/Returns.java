package thongsuot.reader.coverage;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import thongsuot.reader.obligation.Deadline;
import thongsuot.reader.obligation.Timing;

/** What comes again: {@code hằng tháng} above, {@code mỗi quý một lần} below. */
final class Returns {
    private static final Pattern PART = Pattern.compile("(FREQ|INTERVAL|BYMONTH|BYMONTHDAY|BYDAY)=([^;]+)");
    private static final List<String> WEEKDAYS = List.of("MO", "TU", "WE", "TH", "FR", "SA", "SU");

    private Returns() {}

    /**
     * A recurrence as far as it is compared.
     *
     * @param aYear how often in a year
     * @param place where in its period it falls due, the later the more; 0 where the rule names no day
     */
    private record Rule(double aYear, int place, Deadline time) {}

    /**
     * The plan must return as often as the most frequent rule above, or name as many days.
     *
     * @param saysWhen whether its words speak of time in a way that no rule reads: {@code mỗi lớp một tiết đọc trong tuần}
     */
    static void compare(List<Deadline> parent, List<Deadline> child, boolean saysWhen, Consumer<Difference> found) {
        Rule above = mostFrequent(parent);
        if (above == null) {
            return;
        }
        Rule below = mostFrequent(child);
        long days = child.stream()
                .filter(time -> !(time.timing() instanceof Timing.Recurring))
                .count();
        if (below == null) {
            if (days == 0 && !saysWhen) {
                found.accept(
                        new Difference(Difference.Kind.NO_DATE, above.time().span(), null));
            }
        } else if (below.aYear() < above.aYear() && days < above.aYear()
                || below.aYear() == above.aYear() && above.place() > 0 && below.place() > above.place()) {
            found.accept(new Difference(
                    Difference.Kind.LATER, above.time().span(), below.time().span()));
        }
    }

    /** {@code trước ngày 10/12 hằng năm}. */
    static boolean namesADay(Timing timing) {
        return timing instanceof Timing.Recurring recurring && recurring.rrule().contains("BYMONTHDAY");
    }

    private static @Nullable Rule mostFrequent(List<Deadline> times) {
        Rule most = null;
        for (Deadline time : times) {
            if (time.timing() instanceof Timing.Recurring recurring) {
                Rule rule = rule(recurring.rrule(), time);
                most = most == null || rule.aYear() > most.aYear() ? rule : most;
            }
        }
        return most;
    }

    private static Rule rule(String rrule, Deadline time) {
        double aYear = 1;
        int interval = 1;
        int month = 0;
        int day = 0;
        Matcher part = PART.matcher(rrule);
        while (part.find()) {
            String value = part.group(2);
            switch (part.group(1)) {
                case "FREQ" -> aYear = aYear(value);
                case "INTERVAL" -> interval = number(value);
                case "BYMONTH" -> month = number(value);
                case "BYMONTHDAY" -> day = number(value);
                default -> day = 1 + Math.max(0, WEEKDAYS.indexOf(value.substring(Math.max(0, value.length() - 2))));
            }
        }
        return new Rule(aYear / Math.max(1, interval), month * 31 + day, time);
    }

    private static double aYear(String frequency) {
        return switch (frequency) {
            case "DAILY" -> 365;
            case "WEEKLY" -> 52;
            case "MONTHLY" -> 12;
            default -> 1;
        };
    }

    /** The first of a list; a day counted from the end of its month stands behind all others. */
    private static int number(String value) {
        String first = value.split(",")[0];
        if (first.startsWith("-")) {
            return 31;
        }
        return first.matches("\\d{1,4}") ? Integer.parseInt(first) : 0;
    }
}
