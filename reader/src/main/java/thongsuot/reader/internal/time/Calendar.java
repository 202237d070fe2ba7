package thongsuot.reader.internal.time;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import thongsuot.reader.internal.context.Numerals;
import thongsuot.reader.internal.text.Alphabet;
import thongsuot.reader.internal.text.Fold;
import thongsuot.reader.internal.text.WordSieve;
import thongsuot.reader.internal.time.Moment.Edge;
import thongsuot.reader.internal.time.Moment.Grain;

/** The grammar of dates that all rules share. Reads one {@link Moment} at a place of the folded text. */
final class Calendar {
    /** A moment and where it ends. */
    record Hit(Moment moment, int end) {}

    private static final String YEAR = "(?:\\s?[/.-]\\s?((?:19|20)\\d\\d)|,?\\s+(?:của\\s+)?năm\\s+((?:19|20)\\d\\d))";
    private static final String BOUND = "(?![\\p{L}\\d])";

    // seen: "vào lúc" · "trong khoảng" · "ngay" · "dự kiến" before the date itself
    private static final Pattern LEAD =
            Fold.pattern("(?:(?:vào|là|lúc|hồi|đúng|khoảng|dự kiến|buổi|sáng|chiều|tối|thời điểm|cả)\\s+){1,4}");
    private static final WordSieve LEADS = new WordSieve(
            Set.of("vào", "là", "lúc", "hồi", "đúng", "khoảng", "dự", "buổi", "sáng", "chiều", "tối", "thời", "cả"));
    // seen: "19h30 ngày" · "8 giờ 00 phút, ngày" · "từ 07h30 đến 11h00 ngày" · "17:00 ngày"
    private static final Pattern CLOCK =
            Fold.pattern("\\d{1,2}\\s?(?:(?:h|giờ)\\s?(?:\\d{2})?(?:\\s?phút|['’])?|:\\d{2})"
                    + "(?:\\s?(?:-|–|đến)\\s?\\d{1,2}\\s?(?:(?:h|giờ)\\s?(?:\\d{2})?(?:\\s?phút|['’])?|:\\d{2}))?"
                    + "\\s*,?\\s*(?:(?:sáng|chiều|tối)\\s*,?\\s*)?(?:cùng\\s+)?(?=ngày|thứ|chủ nhật|\\(|\\d)");
    // seen: "(thứ Sáu) ngày" · "thứ 7, ngày" · "Chủ nhật ngày"
    private static final Pattern WEEKDAY =
            Fold.pattern("\\(?(?:thứ\\s+(?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật)\\)?\\s*,?\\s+(?=ngày|\\d)");
    // seen: "đầu năm" · "giữa tháng" · "cuối quý" · "hết năm"; the end of a school year is a day that each school year
    // has of its own
    private static final Pattern EDGE =
            Fold.pattern("(đầu|giữa|cuối|hết)\\s+(?:của\\s+)?(?=tháng|quý|năm(?!\\s+học)|20\\d\\d|\\d+ tháng)");
    private static final WordSieve EDGES = new WordSieve(Set.of("đầu", "giữa", "cuối", "hết"));

    // seen: "15/11/2022" · "ngày 5-3-2024" · "ngày 05.3.2024"
    private static final Pattern FULL =
            Fold.pattern("(?:ngày\\s+)?(\\d{1,2})\\s?[/.-]\\s?(\\d{1,2})\\s?[/.-]\\s?((?:19|20)\\d\\d)(?!\\d)");
    // seen: "ngày 10 tháng 6 năm 2026" · "05 tháng 7" · "ngày 24 tháng 01/2026" · "15/11 năm 2025"
    private static final Pattern WORDS = Fold.pattern("(?:ngày\\s+)?(\\d{1,2})(?:\\s+tháng\\s+|\\s?/\\s?)(\\d{1,2})"
            + "(?:" + YEAR + ")?(?![\\d/])(?!\\s+(?:số|tổng|thành viên|đại biểu))");
    // seen: "ngày 20" before "hằng tháng" · "ngày 15-11"
    private static final Pattern DAY =
            Fold.pattern("ngày\\s+(?:mồng\\s+|mùng\\s+)?(\\d{1,2})(?:[-.](\\d{1,2})(?!\\s?[\\d/]|\\s+tháng))?"
                    + "(?!\\s?[\\d/%]|,\\d)");
    // seen: "tháng 02/2022" · "tháng 10 năm 2025" · "tháng chạp"
    private static final Pattern MONTH = Fold.pattern("tháng\\s+(\\d{1,2}|" + Numerals.SPELLED + ")" + BOUND
            + "(?!\\s+năm (?:trước|sau)(?!\\p{L}))(?:" + YEAR + ")?");
    // seen: "6/2025" in the column of times
    private static final Pattern MONTH_OF_YEAR = Pattern.compile("(\\d{1,2})\\s?[/-]\\s?(20\\d\\d)(?!\\d)");
    // seen: "quý I/2022" · "Quý 3 năm 2024" · "quý IV-2025"
    private static final Pattern QUARTER =
            Fold.pattern("quý\\s+(iv|i{1,3}|[1-4]|một|hai|ba|bốn|tư|nhất)" + BOUND + "(?:" + YEAR + ")?");
    // seen: "6 tháng đầu năm 2022" · "03 tháng cuối năm"
    private static final Pattern HALF =
            Fold.pattern("(\\d{1,2}|sáu|ba|chín)\\s+tháng\\s+(đầu|cuối)\\s+(?:của\\s+)?năm(?!\\s+học)" + BOUND
                    + "(?:\\s+(20\\d\\d))?");
    // seen: "nửa đầu năm 2026"
    private static final Pattern HALF_YEAR =
            Fold.pattern("nửa\\s+(đầu|cuối)\\s+năm(?!\\s+học)" + BOUND + "(?:\\s+(20\\d\\d))?");
    // seen: "năm 2025" · "năm nay"
    private static final Pattern A_YEAR = Fold.pattern("năm\\s+(?:((?:19|20)\\d\\d)|nay)" + BOUND);
    // seen: "trước 2030", "đến hết 2025"
    private static final Pattern BARE_YEAR = Pattern.compile("(20\\d\\d)(?![\\p{L}\\d/])(?!\\.\\d)");
    // seen: "tuần đầu tháng 9/2026" · "tuần thứ hai của tháng 9" · "tuần cuối tháng 12"
    private static final Pattern WEEK = Fold.pattern(
            "tuần\\s+(?:lễ\\s+)?(đầu(?: tiên)?|cuối(?: cùng)?|(?:thứ\\s+)?(?:nhất|hai|ba|tư|bốn|[1-5]))\\s+(?:của\\s+|trong\\s+)?(?=tháng)");

    /** Lists are looked at from each of their members; what was read last is read once. */
    private static final int REMEMBERED = 256;

    private static final String DIGITS = "0123456789";

    private final String folded;
    private final int limit;
    /** Matchers to be used again, for most places match no pattern; one that matched is its asker's. */
    private final Map<Pattern, Matcher> spare = new HashMap<>();

    private final int[] places = new int[REMEMBERED];
    private final @Nullable Hit[] hits = new Hit[REMEMBERED];

    Calendar(String folded) {
        this.folded = folded;
        this.limit = folded.length();
    }

    /** The moment that begins at {@code at}, blanks and words like {@code vào lúc} before it allowed; null if none does. */
    @Nullable
    Hit read(int at) {
        int slot = at & (REMEMBERED - 1);
        if (places[slot] != at + 1) {
            hits[slot] = fresh(at);
            places[slot] = at + 1;
        }
        return hits[slot];
    }

    private @Nullable Hit fresh(int at) {
        int blank = blanks(at);
        int from = mayBegin(LEADS, blank) ? past(LEAD, blank) : blank;
        int afterClock = beginsWith(DIGITS, from) ? past(CLOCK, from) : from;
        int start = beginsWith("(tc", afterClock) ? past(WEEKDAY, afterClock) : afterClock;
        Hit hit = edged(start);
        return hit != null && afterClock > from ? new Hit(hit.moment().onTheClock(), hit.end()) : hit;
    }

    /** Spares a pattern where its first letter does not stand. */
    private boolean beginsWith(String letters, int at) {
        return at < limit && letters.indexOf(folded.charAt(at)) >= 0;
    }

    /** Spares a pattern where none of its first words stands. */
    private boolean mayBegin(WordSieve words, int at) {
        int end = at;
        while (end < limit && Alphabet.isWord(folded.charAt(end))) {
            end++;
        }
        return end > at && words.mayHave(folded, at, end);
    }

    private @Nullable Hit edged(int at) {
        Matcher edge = mayBegin(EDGES, at) ? match(EDGE, at) : null;
        if (edge == null) {
            return plain(at);
        }
        Hit hit = plain(edge.end());
        if (hit == null && folded.startsWith("năm", edge.end())) {
            hit = new Hit(Moment.of(Grain.YEAR, 0, 0, 0), edge.end() + 3);
        }
        return hit == null ? null : new Hit(hit.moment().at(edge(edge.group(1))), hit.end());
    }

    private static Edge edge(String word) {
        return switch (word) {
            case "đầu" -> Edge.START;
            case "giữa" -> Edge.MIDDLE;
            default -> Edge.END;
        };
    }

    private @Nullable Hit plain(int at) {
        if (at >= limit) {
            return null;
        }
        char c = folded.charAt(at);
        if (c >= '0' && c <= '9') {
            return digits(at);
        }
        return switch (c) {
            case 'n' ->
                switch (second(at)) {
                    case 'g' -> day(at);
                    case 'ă' -> year(at);
                    default -> halfYear(at);
                };
            case 't' -> second(at) == 'u' ? week(at) : month(at);
            case 'q' -> quarter(at);
            case 's', 'b', 'c' -> half(at);
            default -> null;
        };
    }

    private char second(int at) {
        return at + 1 < limit ? folded.charAt(at + 1) : ' ';
    }

    private @Nullable Hit digits(int at) {
        Hit date = full(at);
        date = date != null ? date : monthOfYear(at);
        date = date != null ? date : words(at);
        date = date != null ? date : half(at);
        return date != null ? date : bareYear(at);
    }

    private @Nullable Hit day(int at) {
        Hit date = full(at);
        date = date != null ? date : words(at);
        return date != null ? date : dayOnly(at);
    }

    private @Nullable Hit full(int at) {
        Matcher m = match(FULL, at);
        return m == null ? null : day(m, number(m, 1), number(m, 2), number(m, 3));
    }

    private @Nullable Hit words(int at) {
        Matcher m = match(WORDS, at);
        return m == null ? null : day(m, number(m, 1), number(m, 2), Math.max(number(m, 3), number(m, 4)));
    }

    private @Nullable Hit dayOnly(int at) {
        Matcher m = match(DAY, at);
        return m == null ? null : day(m, number(m, 1), number(m, 2), 0);
    }

    private static @Nullable Hit day(Matcher m, int day, int month, int year) {
        boolean plausible = day >= 1 && day <= 31 && month <= 12;
        return plausible ? new Hit(Moment.day(day, month, year), m.end()) : null;
    }

    private @Nullable Hit month(int at) {
        Matcher m = match(MONTH, at);
        int month = m == null ? 0 : Numerals.whole(m.group(1));
        return m == null || month < 1 || month > 12
                ? null
                : new Hit(Moment.of(Grain.MONTH, 0, month, Math.max(number(m, 2), number(m, 3))), m.end());
    }

    private @Nullable Hit monthOfYear(int at) {
        Matcher m = match(MONTH_OF_YEAR, at);
        boolean month = m != null && number(m, 1) >= 1 && number(m, 1) <= 12;
        return m == null || !month ? null : new Hit(Moment.of(Grain.MONTH, 0, number(m, 1), number(m, 2)), m.end());
    }

    private @Nullable Hit quarter(int at) {
        Matcher m = match(QUARTER, at);
        return m == null
                ? null
                : new Hit(
                        Moment.of(Grain.QUARTER, Numerals.whole(m.group(1)), 0, Math.max(number(m, 2), number(m, 3))),
                        m.end());
    }

    private @Nullable Hit half(int at) {
        Matcher m = match(HALF, at);
        int months = m == null ? 0 : Numerals.whole(m.group(1));
        if (m == null || months < 1 || months > 11) {
            return null;
        }
        int signed = m.group(2).equals("đầu") ? months : -months;
        return new Hit(Moment.of(Grain.HALF, signed, 0, number(m, 3)), m.end());
    }

    private @Nullable Hit halfYear(int at) {
        Matcher m = match(HALF_YEAR, at);
        return m == null
                ? null
                : new Hit(Moment.of(Grain.HALF, m.group(1).equals("đầu") ? 6 : -6, 0, number(m, 2)), m.end());
    }

    private @Nullable Hit year(int at) {
        Matcher m = match(A_YEAR, at);
        return m == null ? null : new Hit(Moment.of(Grain.YEAR, 0, 0, number(m, 1)), m.end());
    }

    private @Nullable Hit bareYear(int at) {
        Matcher m = match(BARE_YEAR, at);
        return m == null ? null : new Hit(Moment.of(Grain.YEAR, 0, 0, number(m, 1)), m.end());
    }

    private @Nullable Hit week(int at) {
        Matcher m = match(WEEK, at);
        Hit month = m == null ? null : month(m.end());
        if (m == null || month == null) {
            return null;
        }
        String which = m.group(1).replaceFirst("^thứ\\s+", "");
        int week = which.startsWith("đầu") ? 1 : which.startsWith("cuối") ? 5 : Numerals.whole(which);
        return new Hit(
                Moment.of(
                        Grain.WEEK, week, month.moment().month(), month.moment().year()),
                month.end());
    }

    /** What {@code pattern} matches from {@code at} on, or null. */
    @Nullable
    Matcher match(Pattern pattern, int at) {
        if (at > limit) {
            return null;
        }
        Matcher m = spare.computeIfAbsent(pattern, any -> any.matcher(folded).useTransparentBounds(true));
        return m.region(at, limit).lookingAt() ? spare.remove(pattern) : null;
    }

    int blanks(int at) {
        int i = at;
        while (i < limit && (folded.charAt(i) == ' ' || folded.charAt(i) == '\u2028')) {
            i++;
        }
        return i;
    }

    private int past(Pattern pattern, int at) {
        Matcher m = match(pattern, at);
        return m == null ? at : m.end();
    }

    private static int number(Matcher m, int group) {
        String digits = m.group(group);
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
