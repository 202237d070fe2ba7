package thongsuot.reader.internal.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import thongsuot.reader.internal.context.Numerals;
import thongsuot.reader.internal.text.Fold;
import thongsuot.reader.internal.time.Moment.Grain;

/** Reads lists and ranges of moments. What stands only once in a list, the year at its end as a rule, holds for all of it. */
final class SeriesReader {
    private static final Pattern TO =
            Fold.pattern("\\s*(?:-|–|—|(?:cho )?đến|tới)\\s*(?:hết\\s+)?(?:ngày\\s+(?=ngày))?");
    private static final Pattern AND = Fold.pattern("\\s*(,\\s*và|,|và|hoặc|&)\\s*(?:(?:trước|vào|trong)\\s+)?");
    private static final Pattern YEAR_TAIL = Fold.pattern("\\s?[/-]\\s?(20\\d\\d)|\\s+năm\\s+(20\\d\\d)");
    private static final Pattern NUMBER = Fold.pattern(
            "(\\d{1,2}|iv|i{1,3})(?![\\p{L}\\d])(?=\\s*(?:[,)./;:–-]|và |hoặc |đến |tới |năm \\d|hàng |mỗi |của |tháng |$|\\n))");
    // seen: "hằng năm" · "của mỗi quý" · "các tháng"
    private static final Pattern EVERY =
            Fold.pattern("\\s*,?\\s*(?:của\\s+)?(?:trong\\s+)?(?:hàng|mỗi)\\s+(năm|tháng|quý|tuần)(?!\\p{L})");
    private static final Pattern MONTH_OF_QUARTER = Fold.pattern(
            "\\s+(?:của\\s+)?tháng\\s+(?:cuối|đầu)\\s+(?:cùng\\s+|tiên\\s+)?(?:của\\s+)?(?:mỗi\\s+|hàng\\s+|từng\\s+)?quý(?!\\s+[iv\\d])");
    private static final int MOST = 12;

    private final String folded;
    private final Calendar calendar;
    private int place = -1;
    private @Nullable Series last;

    SeriesReader(String folded, Calendar calendar) {
        this.folded = folded;
        this.calendar = calendar;
    }

    /** The series that begins at {@code at}, or null. */
    @Nullable
    Series read(int at) {
        if (at != place) {
            last = fresh(at);
            place = at;
        }
        return last;
    }

    private @Nullable Series fresh(int at) {
        Calendar.Hit head = head(at);
        if (head == null) {
            return null;
        }
        Series range = range(head);
        return range != null ? range : list(head);
    }

    /** A number alone begins where a list or a range completes it: {@code 10} in {@code từ 10 - 15/5/2025}. */
    private Calendar.@Nullable Hit head(int at) {
        Calendar.Hit hit = calendar.read(at);
        if (hit != null) {
            return hit;
        }
        int start = calendar.blanks(at);
        boolean digit = start < folded.length() && Character.isDigit(folded.charAt(start));
        Matcher bare = digit ? calendar.match(NUMBER, start) : null;
        return bare == null || !dayFollows(bare.end())
                ? null
                : new Calendar.Hit(Moment.day(Numerals.whole(bare.group(1)), 0, 0), bare.end());
    }

    private boolean dayFollows(int at) {
        Matcher to = calendar.match(TO, at);
        Calendar.Hit next = to == null ? null : calendar.read(to.end());
        return next != null && next.moment().grain() == Grain.DAY;
    }

    private @Nullable Series range(Calendar.Hit head) {
        Matcher to = calendar.match(TO, head.end());
        Calendar.Hit tail = to == null ? null : next(head.moment(), to.end());
        if (tail == null || !comparable(head.moment(), tail.moment())) {
            return null;
        }
        return closed(spread(List.of(head.moment(), tail.moment())), true, tail.end());
    }

    private static boolean comparable(Moment a, Moment b) {
        return a.grain() == b.grain() || (a.grain() != Grain.DAY && b.grain() != Grain.DAY);
    }

    private Series list(Calendar.Hit head) {
        List<Moment> moments = new ArrayList<>();
        moments.add(head.moment());
        int end = head.end();
        while (moments.size() < MOST) {
            Matcher and = calendar.match(AND, end);
            Calendar.Hit next = and == null ? null : next(head.moment(), and.end());
            if (and == null || next == null || !joins(head.moment(), next.moment(), and.group(1))) {
                break;
            }
            moments.add(next.moment());
            end = next.end();
        }
        return closed(spread(moments), false, end);
    }

    /** A comma before a day begins a new clause as often as not; months and quarters are listed with commas. */
    private static boolean joins(Moment a, Moment b, String mark) {
        return a.grain() == b.grain() && a.edge() == b.edge() && (a.grain() != Grain.DAY || !mark.equals(","));
    }

    private Calendar.@Nullable Hit next(Moment head, int at) {
        Calendar.Hit hit = calendar.read(at);
        return hit != null ? hit : bare(head, at);
    }

    private Calendar.@Nullable Hit bare(Moment head, int at) {
        Matcher number = calendar.match(NUMBER, at);
        int value = number == null ? -1 : Numerals.whole(number.group(1));
        boolean fits = switch (head.grain()) {
            case MONTH -> value >= 1 && value <= 12;
            case QUARTER -> value >= 1 && value <= 4;
            case DAY -> value >= 1 && value <= 31 && head.month() == 0;
            default -> false;
        };
        if (number == null || !fits) {
            return null;
        }
        Matcher year = calendar.match(YEAR_TAIL, number.end());
        int named = year == null ? 0 : Integer.parseInt(year.group(1) != null ? year.group(1) : year.group(2));
        int end = year == null ? number.end() : year.end();
        return new Calendar.Hit(
                switch (head.grain()) {
                    case MONTH -> Moment.of(Grain.MONTH, 0, value, named);
                    case QUARTER -> Moment.of(Grain.QUARTER, value, 0, named);
                    default -> Moment.day(value, 0, 0);
                },
                end);
    }

    private Series closed(List<Moment> moments, boolean range, int end) {
        Matcher every = calendar.match(EVERY, end);
        if (every != null) {
            return new Series(moments, range, every.group(1), every.end());
        }
        Matcher quarterly = calendar.match(MONTH_OF_QUARTER, end);
        if (quarterly != null) {
            return new Series(moments, range, "quý", quarterly.end());
        }
        return new Series(moments, range, null, end);
    }

    /** Gives months and years to those that lack them: from the right first, then from the left. */
    private static List<Moment> spread(List<Moment> moments) {
        List<Moment> all = new ArrayList<>(moments);
        for (int i = all.size() - 2; i >= 0; i--) {
            all.set(i, filled(all.get(i), all.get(i + 1), true));
        }
        for (int i = 1; i < all.size(); i++) {
            all.set(i, filled(all.get(i), all.get(i - 1), false));
        }
        return all;
    }

    private static Moment filled(Moment moment, Moment from, boolean before) {
        Moment whole = moment.needsMonth() ? moment.inMonth(from.month()) : moment;
        if (!whole.needsYear() || from.needsYear()) {
            return whole;
        }
        Moment same = whole.in(from.year());
        LocalDate mine = same.first();
        LocalDate other = from.first();
        if (mine == null || other == null) {
            return same;
        }
        // "từ tháng 11 đến tháng 02/2026": the earlier one lies in the year before
        int shift = before ? (mine.isAfter(other) ? -1 : 0) : (mine.isBefore(other) ? 1 : 0);
        return whole.in(from.year() + shift);
    }
}
