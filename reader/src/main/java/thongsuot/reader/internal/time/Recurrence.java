package thongsuot.reader.internal.time;

import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Frequencies as the frequency part of an RFC 5545 rule. */
final class Recurrence {
    private Recurrence() {}

    /** {@code hằng quý} is every third month. */
    static String every(int count, String unit) {
        return switch (unit) {
            case "ngày" -> rule("DAILY", count);
            case "tuần" -> rule("WEEKLY", count);
            case "tháng" -> count % 12 == 0 ? rule("YEARLY", count / 12) : rule("MONTHLY", count);
            case "quý" -> rule("MONTHLY", 3 * count);
            case "năm" -> rule("YEARLY", count);
            default -> throw new IllegalArgumentException("no unit of time: " + unit);
        };
    }

    /** {@code 02 lần/năm}: the whole months or days between two times, where the unit can be shared out evenly. */
    static String times(int times, int count, String unit) {
        int months = switch (unit) {
            case "năm" -> 12 * count;
            case "quý" -> 3 * count;
            case "tháng" -> count;
            default -> 0;
        };
        if (times > 0 && months % times == 0 && months > 0) {
            return every(months / times, "tháng");
        }
        if (unit.equals("tháng") && (times == 2 || times == 4)) {
            return rule("WEEKLY", 4 / times);
        }
        return every(count, unit);
    }

    private static String rule(String frequency, int interval) {
        return "FREQ=" + frequency + (interval > 1 ? ";INTERVAL=" + interval : "");
    }

    /** {@code trước ngày 20 hằng tháng}; {@code before} names the day before. */
    static String on(Moment moment, String unit, boolean before) {
        return every(1, unit)
                + switch (moment.grain()) {
                    case DAY ->
                        unit.equals("năm") && moment.month() > 0 ? date(moment, before) : day(moment.day(), before);
                    case MONTH -> before ? date(Moment.day(1, moment.month(), 0), true) : month(moment);
                    case QUARTER -> before ? date(Moment.day(1, 3 * moment.number() - 2, 0), true) : quarter(moment);
                    default -> edge(moment, unit);
                };
    }

    private static String day(int day, boolean before) {
        int last = before ? day - 1 : day;
        return ";BYMONTHDAY=" + (last == 0 ? -1 : last);
    }

    private static String date(Moment moment, boolean before) {
        // 2023 is a common year: the day before 1 March is 28 February in most years
        LocalDate day = moment.in(2023).first();
        if (day == null) {
            return "";
        }
        LocalDate last = before ? day.minusDays(1) : day;
        return ";BYMONTH=" + last.getMonthValue() + ";BYMONTHDAY=" + last.getDayOfMonth();
    }

    private static String month(Moment moment) {
        String month = ";BYMONTH=" + moment.month();
        return switch (moment.edge()) {
            case WHOLE -> month;
            case START -> month + ";BYMONTHDAY=1";
            case MIDDLE -> month + ";BYMONTHDAY=15";
            case END -> month + ";BYMONTHDAY=-1";
        };
    }

    private static String quarter(Moment moment) {
        if (moment.edge() == Moment.Edge.END) {
            return ";BYMONTH=" + 3 * moment.number() + ";BYMONTHDAY=-1";
        }
        int from = 3 * moment.number() - 2;
        return ";BYMONTH="
                + IntStream.range(from, from + 3).mapToObj(Integer::toString).collect(Collectors.joining(","));
    }

    /** {@code cuối mỗi tháng}, {@code cuối hằng năm}. */
    private static String edge(Moment moment, String unit) {
        boolean ends = moment.edge() == Moment.Edge.END && unit.equals("năm");
        return ends ? ";BYMONTH=12;BYMONTHDAY=31" : "";
    }

    /** {@code từ ngày 01 đến ngày 05 hằng tháng}. */
    static String within(Moment first, Moment last, String unit) {
        boolean days = unit.equals("tháng")
                && first.grain() == Moment.Grain.DAY
                && first.month() == 0
                && first.day() <= last.day();
        return every(1, unit)
                + (days
                        ? ";BYMONTHDAY="
                                + IntStream.rangeClosed(first.day(), last.day())
                                        .mapToObj(Integer::toString)
                                        .collect(Collectors.joining(","))
                        : "");
    }
}
