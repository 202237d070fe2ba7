package thongsuot.cli;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A day as people here write it, {@code 21/11/2026}, or as programs do, {@code 2026-11-21}. */
final class Day implements ITypeConverter<LocalDate> {
    private static final DateTimeFormatter SPOKEN =
            DateTimeFormatter.ofPattern("d/M/uuuu", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    @Override
    public LocalDate convert(String value) {
        try {
            return value.contains("/") ? LocalDate.parse(value, SPOKEN) : LocalDate.parse(value);
        } catch (DateTimeParseException e) {
            throw new TypeConversionException("not a day");
        }
    }
}
