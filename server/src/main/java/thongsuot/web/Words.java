package thongsuot.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.springframework.context.MessageSource;

/** The words of the screens in the language of who looks: {@code w.of("unit.move", name)}. A page gets them as {@code w}. */
public record Words(MessageSource source, Locale locale) {

    /** @throws org.springframework.context.NoSuchMessageException if no bundle has the key: a page with a stray key is a bug */
    public String of(String key, Object... arguments) {
        return source.getMessage(key, arguments, locale);
    }

    /** The words of a key that is made at run time, such as a kind of unit; the key itself where there are none. */
    public String orKey(String key) {
        return orKey(key, key);
    }

    /** The same, with other words where there are none. */
    public String orKey(String key, String otherwise) {
        return String.valueOf(source.getMessage(key, null, otherwise, locale));
    }

    /** A due day as people say it: "còn 3 ngày", "hôm nay", "quá hạn 2 ngày". Nobody is late on the due day itself. */
    public String due(LocalDate day, LocalDate today) {
        long days = ChronoUnit.DAYS.between(today, day);
        if (days == 0) return of("due.today");
        if (days == 1) return of("due.tomorrow");
        return days > 0 ? of("due.left", days) : of("due.over", -days);
    }

    public boolean english() {
        return locale.getLanguage().equals("en");
    }
}
