package thongsuot.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import thongsuot.calendar.SpecialDay.Kind;
import thongsuot.calendar.Sum.Step;

/** The words of a sum. Both languages stand side by side, so that neither forgets a step. */
final class SumWords {

    private final Locale locale;
    private final boolean english;

    SumWords(Locale locale) {
        this.locale = locale;
        this.english = Phrases.english(locale);
    }

    String of(Step step) {
        return switch (step) {
            case Step.Counted(Length length, LocalDate after) ->
                length.in(locale) + say(" sau ", " after ") + full(after);
            case Step.Passed(List<SpecialDay> days) -> passed(days);
            case Step.ShortMonth(int wanted, LocalDate last) ->
                say(
                                "tháng " + last.getMonthValue() + " không có ngày ",
                                last.getMonthValue() + "/" + last.getYear() + " has no day ")
                        + wanted;
            case Step.Rolled(LocalDate from, LocalDate to) ->
                full(from)
                        + say(
                                " là ngày nghỉ, tính đến hết ngày làm việc tiếp theo (Điều 148 Bộ luật Dân sự)",
                                " is a day off, so it ends with the next working day (Civil Code, article 148)");
            case Step.Named(LocalDate from, LocalDate to) ->
                from.equals(to)
                        ? say("ngày ấn định trong văn bản", "the day named in the document")
                        : say("từ ", "from ") + full(from);
            case Step.DayOff(LocalDate day) ->
                full(day)
                        + say(" là ngày nghỉ; ngày ấn định thì không dời", " is a day off; a named day does not move");
            case Step.Around(LocalDate day, int before, int after) ->
                say(before + " ngày trước, " + after + " ngày sau ", before + " days before and " + after + " after ")
                        + full(day);
            case Step.OfTerm(Term term, int year) -> ofTerm(term, year);
            case Step.NotAnnounced(List<Integer> years) -> {
                String list = Phrases.list(years.stream().map(String::valueOf).toList(), locale);
                yield say(
                        "lịch nghỉ năm " + list + " tạm tính, chưa có thông báo",
                        "the holidays of " + list + " are worked out, not yet announced");
            }
            case Step.Reached(LocalDate day) -> "→ " + full(day);
        };
    }

    private String ofTerm(Term term, int year) {
        String which = year == DueRule.TermRelative.END
                ? say("hết nhiệm kỳ ", "end of the term ")
                : say("năm thứ " + year + " nhiệm kỳ ", "year " + year + " of the term ");
        return which + term.label() + say(" (từ ", " (from ") + Phrases.date(term.first()) + ")";
    }

    /** Holidays together, then each swap as a pair, so that nobody wonders why a Saturday counted. */
    private String passed(List<SpecialDay> days) {
        List<String> parts = new ArrayList<>();
        List<String> holidays = days.stream()
                .filter(day -> day.kind() == Kind.HOLIDAY)
                .map(day -> Phrases.brief(day.day()))
                .toList();
        if (!holidays.isEmpty()) parts.add(say("nghỉ lễ ", "holidays ") + Phrases.list(holidays, locale));
        for (SpecialDay day : days) {
            String part = part(day, days);
            if (!part.isEmpty()) parts.add(part);
        }
        return String.join("; ", parts);
    }

    private String part(SpecialDay day, List<SpecialDay> among) {
        if (day.pair() == null) return "";
        String here = Phrases.brief(day.day());
        String other = Phrases.brief(Objects.requireNonNull(day.pair()));
        return switch (day.kind()) {
            case HOLIDAY -> "";
            case COMPENSATION -> here + say(" nghỉ bù cho ngày lễ ", " off for the holiday ") + other;
            case SWAPPED_OFF -> here + say(" nghỉ bù cho ", " off for ") + other + say(" làm việc", " worked");
            case SWAPPED_WORKED ->
                among.stream().anyMatch(each -> each.day().equals(day.pair()))
                        ? ""
                        : here + say(" làm việc bù cho ", " worked for ") + other;
        };
    }

    private String full(LocalDate day) {
        return Phrases.full(day, locale);
    }

    private String say(String vietnamese, String inEnglish) {
        return english ? inEnglish : vietnamese;
    }
}
