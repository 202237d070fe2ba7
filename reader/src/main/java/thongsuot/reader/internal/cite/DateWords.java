package thongsuot.reader.internal.cite;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import thongsuot.reader.internal.text.Fold;

/**
 * The date of a document.
 *
 * @param date null where a part of it is blank or the calendar does not have it
 * @param impossible whether it is written in full and the calendar does not have it
 * @param end the place after it
 */
record DateWords(@Nullable LocalDate date, boolean impossible, int start, int end) {
    // seen: "ngày 20/7/2023" · "28/02/2023" · "ngày 08 tháng 5 năm 2026" · "ký ngày 22.12.2024" · "ngày 24-7-2024" ·
    // "ngày 02/ 6 /2022"
    private static final String LEAD =
            "(?:(?:được )?(?:ký |ban hành |đề |ra |lập |công bố |thông qua ){0,2}(?:vào )?ngày:?\\s{0,3})";
    private static final Pattern FIGURES = Fold.pattern(
            "(" + LEAD + ")?(\\d{1,2})\\s?[/.\\-–]\\s?(\\d{1,2})\\s?[/.\\-–]\\s?(\\d{4}|\\d{2})(?![\\d/]|[.,-]\\d)");
    private static final Pattern WORDS =
            Fold.pattern(LEAD + "(\\d{1,2})\\s{0,3}tháng\\s{0,3}(\\d{1,2})\\s{0,3},?\\s{0,3}năm\\s{0,3}(\\d{4})");
    // seen: "ngày    tháng 5 năm 2025" · "ngày …/…/2025" · "ngày /12/2025"
    private static final String GAP = "[\\s….…_]{0,40}";
    private static final Pattern BLANK = Fold.pattern(
            LEAD + "(?:" + GAP + "\\d{0,2}" + GAP + "tháng" + GAP + "\\d{0,2}" + GAP + "(?:năm" + GAP + "(?:\\d{4})?)?|"
                    + GAP + "\\d{0,2}" + GAP + "/" + GAP + "\\d{0,2}" + GAP + "/" + GAP + "(?:\\d{4})?)");
    private static final Pattern YEAR = Fold.pattern("(?:ban hành )?năm (\\d{4})(?!\\s?[-–]\\s?\\d|\\d)");

    /** The date that begins at {@code at} of the folded text; with the word {@code ngày} or written in full figures. */
    static @Nullable DateWords at(String folded, int at) {
        if (at >= folded.length() || "0123456789đnkbrlcvt".indexOf(folded.charAt(at)) < 0) {
            return null;
        }
        Matcher words = looking(WORDS, folded, at);
        if (words != null) {
            return of(words.group(1), words.group(2), words.group(3), at, words.end());
        }
        Matcher figures = looking(FIGURES, folded, at);
        if (figures != null && (figures.group(1) != null || figures.group(4).length() == 4)) {
            String year = figures.group(4);
            return of(figures.group(2), figures.group(3), year.length() == 2 ? "20" + year : year, at, figures.end());
        }
        Matcher blank = looking(BLANK, folded, at);
        Matcher none = blank != null ? blank : looking(YEAR, folded, at);
        return none == null ? null : new DateWords(null, false, at, trimmed(folded, at, none.end()));
    }

    private static @Nullable Matcher looking(Pattern pattern, String folded, int at) {
        Matcher m = pattern.matcher(folded).region(at, Math.min(folded.length(), at + 200));
        return m.useTransparentBounds(true).lookingAt() ? m : null;
    }

    private static int trimmed(String folded, int from, int end) {
        int i = end;
        while (i > from && !Character.isLetterOrDigit(folded.charAt(i - 1)) && folded.charAt(i - 1) != '/') {
            i--;
        }
        return i;
    }

    private static DateWords of(String day, String month, String year, int start, int end) {
        try {
            LocalDate date = LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
            return new DateWords(date, false, start, end);
        } catch (DateTimeException e) {
            return new DateWords(null, true, start, end);
        }
    }
}
