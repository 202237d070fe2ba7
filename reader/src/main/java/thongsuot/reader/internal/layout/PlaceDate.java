package thongsuot.reader.internal.layout;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import thongsuot.reader.internal.text.Fold;

/** {@code Vĩnh Lộc, ngày 01 tháng 6 năm 2022}; a draft may leave the day or the month blank. */
record PlaceDate(@Nullable String place, @Nullable LocalDate day) {
    // seen: "Vĩnh Lộc, ngày 01 tháng 6 năm 2022" · "Tân Phú, ngày     tháng    năm 2021" · "An Bình Tây ngày 5/1/2025"
    private static final Pattern FORM =
            Fold.pattern("(?<place>\\p{L}[\\p{L} .'’-]{1,40}?)?\\s*[,.]?\\s*ngày\\s*(?<day>\\d{1,2})?[\\s.…_]*"
                    + "(?:tháng|/|-|\\.)\\s*(?<month>\\d{1,2})?[\\s.…_]*(?:năm|/|-|\\.)\\s*(?<year>\\d{4})?[.…\\s_]*$");

    /** Place and date end their line, and are never longer. */
    private static final int LENGTH = 160;

    /** Place and date at the end of {@code text}, or null. */
    static @Nullable PlaceDate in(String text) {
        String folded = Fold.fold(text);
        if (!folded.contains("ngày")) {
            return null;
        }
        Matcher form = FORM.matcher(folded);
        form.region(Math.max(0, text.length() - LENGTH), text.length());
        if (!form.find()) {
            return null;
        }
        String place = form.start("place") < 0
                ? null
                : text.substring(form.start("place"), form.end("place")).strip();
        return new PlaceDate(place, date(form));
    }

    private static @Nullable LocalDate date(Matcher form) {
        if (form.group("day") == null || form.group("month") == null || form.group("year") == null) {
            return null;
        }
        try {
            return LocalDate.of(
                    Integer.parseInt(form.group("year")),
                    Integer.parseInt(form.group("month")),
                    Integer.parseInt(form.group("day")));
        } catch (DateTimeException e) {
            return null;
        }
    }
}
