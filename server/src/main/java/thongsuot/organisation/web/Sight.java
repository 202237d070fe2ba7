package thongsuot.organisation.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import thongsuot.organisation.Line;
import thongsuot.web.BadInputException;
import thongsuot.web.Choice;
import thongsuot.web.VietnameseFormats;
import thongsuot.web.Words;

/**
 * What somebody looks at: a line, on a day.
 *
 * @param typed the day as it was typed; empty for today
 * @param understood whether what was typed is a day; if not, today is shown and the page says so
 */
record Sight(Line line, LocalDate day, LocalDate today, String typed, boolean understood) {

    /** @throws BadInputException if there is no such line */
    static Sight of(@Nullable String line, @Nullable String typed, LocalDate today) {
        String words = typed == null ? "" : typed.strip();
        LocalDate day = words.isEmpty()
                ? today
                : VietnameseFormats.parseDate(words, today).orElse(null);
        return new Sight(lineOf(line), day == null ? today : day, today, words, day != null);
    }

    boolean isToday() {
        return day.equals(today);
    }

    /** A page that looks at the same: {@code /units?line=STATE&on=01/07/2025}. Further parts are encoded already. */
    String at(String path, String... more) {
        StringBuilder address = new StringBuilder(path).append("?line=").append(line);
        if (!isToday()) address.append("&on=").append(encoded(VietnameseFormats.date(day)));
        for (String each : more) address.append('&').append(each);
        return address.toString();
    }

    Sight in(Line other) {
        return new Sight(other, day, today, typed, understood);
    }

    static List<Choice> lines(Words w) {
        return Arrays.stream(Line.values())
                .map(line -> new Choice(line.name(), w.of("units.line." + line)))
                .toList();
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static Line lineOf(@Nullable String name) {
        if (name == null || name.isBlank()) return Line.PARTY;
        return Arrays.stream(Line.values())
                .filter(line -> line.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new BadInputException("line", name));
    }
}
