package thongsuot.web;

import java.math.BigDecimal;
import java.text.ParseException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.springframework.format.Formatter;
import org.springframework.format.FormatterRegistry;

/** Fields of forms and addresses take dates and numbers as people here type them. */
final class TypedValues {

    private TypedValues() {}

    static void register(FormatterRegistry registry, Clock clock) {
        registry.addFormatterForFieldType(LocalDate.class, new Dates(clock));
        registry.addFormatterForFieldType(BigDecimal.class, new Numbers());
    }

    private record Dates(Clock clock) implements Formatter<LocalDate> {

        @Override
        public LocalDate parse(String text, Locale locale) throws ParseException {
            return VietnameseFormats.parseDate(text, LocalDate.now(clock))
                    .orElseThrow(() -> new ParseException("no date", 0));
        }

        @Override
        public String print(LocalDate date, Locale locale) {
            return VietnameseFormats.date(date);
        }
    }

    private record Numbers() implements Formatter<BigDecimal> {

        @Override
        public BigDecimal parse(String text, Locale locale) throws ParseException {
            return VietnameseFormats.parseNumber(text).orElseThrow(() -> new ParseException("no number", 0));
        }

        @Override
        public String print(BigDecimal number, Locale locale) {
            return VietnameseFormats.number(number);
        }
    }
}
