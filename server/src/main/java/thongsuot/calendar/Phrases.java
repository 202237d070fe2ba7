package thongsuot.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** Days and lists as sums say them, in both languages. */
final class Phrases {

    private static final String[] WEEKDAYS = {"thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật"
    };
    private static final String[] ENGLISH = {"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};

    private Phrases() {}

    static boolean english(Locale locale) {
        return locale.getLanguage().equals("en");
    }

    /** {@code thứ Hai 21/4/2025}. */
    static String full(LocalDate day, Locale locale) {
        int weekday = day.getDayOfWeek().getValue() - 1;
        return (english(locale) ? ENGLISH : WEEKDAYS)[weekday] + " " + date(day);
    }

    /** {@code 21/4/2025}, {@code 05/02/2025}: as Nghị định 30/2020 writes dates, a zero before days below ten and before January and February. */
    static String date(LocalDate day) {
        return brief(day) + "/" + day.getYear();
    }

    /** {@code 30/4}. */
    static String brief(LocalDate day) {
        return String.format(
                Locale.ROOT,
                day.getMonthValue() < 3 ? "%02d/%02d" : "%02d/%d",
                day.getDayOfMonth(),
                day.getMonthValue());
    }

    /** {@code 28/01, 29/01 và 30/01}. */
    static String list(List<String> all, Locale locale) {
        if (all.size() == 1) return all.getFirst();
        String last = (english(locale) ? " and " : " và ") + all.getLast();
        return String.join(", ", all.subList(0, all.size() - 1)) + last;
    }
}
