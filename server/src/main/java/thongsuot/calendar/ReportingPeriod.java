package thongsuot.calendar;

import java.time.LocalDate;
import java.util.Locale;

/**
 * A period of a reporting calendar.
 *
 * @param index which of the year, from 1
 * @param to the closing day
 */
public record ReportingPeriod(PeriodLength length, int year, int index, LocalDate from, LocalDate to) {

    private static final String[] ROMAN = {"I", "II", "III", "IV"};

    /** {@code quý I/2025}, {@code 6 tháng đầu năm 2025}. */
    public String in(Locale locale) {
        boolean english = Phrases.english(locale);
        return switch (length) {
            case MONTH -> (english ? "month " : "tháng ") + index + "/" + year;
            case QUARTER -> (english ? "quarter " : "quý ") + ROMAN[index - 1] + "/" + year;
            case HALF_YEAR ->
                english
                        ? (index == 1 ? "first" : "second") + " half of " + year
                        : "6 tháng " + (index == 1 ? "đầu" : "cuối") + " năm " + year;
            case NINE_MONTHS -> (english ? "nine months of " : "9 tháng năm ") + year;
            case YEAR -> (english ? "year " : "năm ") + year;
        };
    }
}
