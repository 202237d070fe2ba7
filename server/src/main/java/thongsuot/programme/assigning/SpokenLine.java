package thongsuot.programme.assigning;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import thongsuot.calendar.Certainty;
import thongsuot.calendar.DueRule;
import thongsuot.programme.FirstDue;
import thongsuot.web.VietnameseFormats;

/**
 * One typed line, as somebody notes what was said: {@code Văn phòng: rà soát quy chế làm việc, trước 25/11}. Who stands before the colon, by when
 * at the end, what between them. What can't be understood stays in the action: nothing is lost, nothing guessed.
 */
public record SpokenLine(String who, String action, FirstDue due) {

    // seen: "Phòng Kinh tế: …" · "Giao Văn phòng rà soát …" · "Đề nghị Ban Tổ chức …"
    private static final Pattern WHO =
            Pattern.compile("(?iu)^(?:giao|đề nghị|yêu cầu)?\\s*(?<who>[^:]{2,120}?)\\s*:\\s*(?<rest>.+)$");
    // seen: ", trước 25/11" · ", xong trước 25/11" · "chậm nhất ngày 25/11/2026" · "xong trong 25/11" · "hạn 25.11"
    private static final Pattern BY = Pattern.compile(
            "(?iu)[,;(\\s]*(?<words>(?<mark>(?:(?:xong|hoàn thành)\\s+)?(?:trước|chậm nhất|muộn nhất)|hạn|đến hết|xong trong|xong)\\s*(?::|là|vào)?\\s*(?:ngày)?\\s*"
                    + "(?<day>\\d{1,2}[/.-]\\d{1,2}(?:[/.-]\\d{2,4})?))\\s*[).]*\\s*$");

    /** @param today a day without its year is the next one that comes */
    public static SpokenLine read(String line, LocalDate today) {
        Matcher by = BY.matcher(line);
        FirstDue due = due(null, "");
        String rest = line;
        if (by.find()) {
            LocalDate day = day(by.group("mark"), by.group("day"), today);
            if (day != null) {
                due = due(day, by.group("words"));
                rest = line.substring(0, by.start());
            }
        }
        Matcher who = WHO.matcher(rest.strip());
        return who.matches()
                ? new SpokenLine(who.group("who").strip(), who.group("rest").strip(), due)
                : new SpokenLine("", rest.strip(), due);
    }

    /** "Trước ngày 25/11": the last good day is the 24th. A day without its year is the next one that comes. */
    private static @Nullable LocalDate day(String mark, String typed, LocalDate today) {
        String whole = typed.replace('.', '/').replace('-', '/');
        boolean withYear = whole.indexOf('/') != whole.lastIndexOf('/');
        LocalDate found = java.util.stream.Stream.of(today.getYear(), today.getYear() + 1)
                .flatMap(year -> VietnameseFormats.parseDate(withYear ? whole : whole + "/" + year, today).stream())
                .filter(day -> withYear || !day.isBefore(today))
                .min(Comparator.naturalOrder())
                .orElse(null);
        if (found == null) return null;
        return mark.toLowerCase(Locale.ROOT).endsWith("trước") ? found.minusDays(1) : found;
    }

    /** A day that somebody typed is that person's word. */
    public static FirstDue due(@Nullable LocalDate day, String words) {
        return new FirstDue(
                day == null ? new DueRule.Unstated() : new DueRule.By(day),
                day,
                words,
                day == null ? Certainty.STATED : Certainty.CONFIRMED);
    }
}
