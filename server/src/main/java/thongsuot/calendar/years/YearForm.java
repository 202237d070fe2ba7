package thongsuot.calendar.years;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import thongsuot.calendar.CalendarYear;
import thongsuot.calendar.SpecialDay;
import thongsuot.calendar.SpecialDay.Kind;
import thongsuot.web.FormState;
import thongsuot.web.VietnameseFormats;
import thongsuot.web.Words;

/**
 * The form of a year: a line for each special day, some left empty; a line without a day is left out. What can't be understood comes back
 * with the line that it stands in. With an announcement named, all its days are announced; without one they are worked out.
 */
final class YearForm {

    /** Enough for the fullest year there has been, twice. */
    static final int LINES = 50;

    private static final int SPARE = 6;

    private final int year;
    private final Map<String, String[]> typed;
    private final Words w;
    private FormState form;
    private final List<SpecialDay> days = new ArrayList<>();

    private YearForm(int year, Map<String, String[]> typed, Words w) {
        this.year = year;
        this.typed = typed;
        this.w = w;
        this.form = FormState.of(typed);
    }

    /** The form of a year as it stands. */
    static FormState kept(CalendarYear year, int version) {
        Map<String, Object> values = new HashMap<>(Map.of("version", version, "basis", year.basis()));
        int line = 1;
        for (SpecialDay day : year.days()) {
            values.put("day" + line, day.day());
            values.put("kind" + line, day.kind().name());
            values.put("name" + line, day.name());
            if (day.pair() != null) values.put("pair" + line, day.pair());
            line++;
        }
        return FormState.of(values);
    }

    /** How many lines to show: all that have something, and some more. */
    static int lines(FormState form) {
        int last = 0;
        for (int line = 1; line <= LINES; line++) if (!form.value("day" + line).isBlank()) last = line;
        return Math.min(LINES, last + SPARE);
    }

    static YearForm read(int year, Map<String, String[]> typed, Words w) {
        YearForm read = new YearForm(year, typed, w);
        for (int line = 1; line <= LINES; line++) if (!read.text("day" + line).isEmpty()) read.line(line);
        if (read.days.isEmpty() && read.form.errors().isEmpty()) read.wrong("", "calendar.wrong.empty");
        if (read.text("basis").length() > 500) read.wrong("basis", "calendar.wrong.long");
        if (read.text("reason").length() > 500) read.wrong("reason", "calendar.wrong.long");
        return read;
    }

    FormState form() {
        return form;
    }

    int version() {
        try {
            return Integer.parseInt(text("version"));
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    String reason() {
        return text("reason");
    }

    /** Empty where something is wrong; {@link #form()} says what. */
    Optional<CalendarYear> year() {
        return form.errors().isEmpty() ? Optional.of(new CalendarYear(year, days, text("basis"))) : Optional.empty();
    }

    private void line(int line) {
        LocalDate day = date("day" + line);
        Kind kind = kind(text("kind" + line));
        String name = text("name" + line);
        boolean alone = kind == Kind.HOLIDAY;
        @Nullable LocalDate pair = alone ? null : date("pair" + line);
        if (kind == null) wrong("kind" + line, "calendar.wrong.kind", line);
        else if (day == null) wrong("day" + line, "calendar.wrong.day", line);
        else if (day.getYear() != year) wrong("day" + line, "calendar.wrong.year", line, String.valueOf(year));
        else if (days.stream().anyMatch(each -> each.day().equals(day)))
            wrong("day" + line, "calendar.wrong.twice", line);
        else if (alone && (name.isEmpty() || name.length() > 100)) wrong("name" + line, "calendar.wrong.name", line);
        else if (!alone && (pair == null || pair.equals(day))) wrong("pair" + line, "calendar.wrong.pair", line);
        else if (kind == Kind.SWAPPED_WORKED && !SpecialDay.weekend(day))
            wrong("day" + line, "calendar.wrong.worked", line);
        else
            days.add(new SpecialDay(
                    day, kind, alone ? name : "", pair, text("basis").isEmpty()));
    }

    private @Nullable LocalDate date(String field) {
        return VietnameseFormats.parseDate(text(field), LocalDate.of(year, 1, 1))
                .orElse(null);
    }

    private static @Nullable Kind kind(String text) {
        for (Kind kind : Kind.values()) if (kind.name().equals(text)) return kind;
        return null;
    }

    private String text(String field) {
        String[] all = typed.get(field);
        return all == null || all.length == 0 ? "" : all[0].strip();
    }

    private void wrong(String field, String key, Object... arguments) {
        form = form.withError(field, w.of(key, arguments));
    }
}
