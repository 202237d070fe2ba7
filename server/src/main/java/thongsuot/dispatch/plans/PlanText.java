package thongsuot.dispatch.plans;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import thongsuot.documents.Duty;

/** The lines of a draft as sentences of a plan, in the form that offices give them and the reader reads. */
final class PlanText {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    private PlanText() {}

    /** A line each, numbered; lines that were left out are not there. */
    static String of(List<PlanLine> lines) {
        List<String> text = new ArrayList<>();
        for (PlanLine line : lines) if (line.kept()) text.add(text.size() + 1 + ". " + sentence(line));
        return String.join("\n", text);
    }

    /** The order of a duty without its day, which stands in a field of its own: left in the words, an old day would contradict a new one. */
    static String undated(Duty duty) {
        String order = words(duty.action().isBlank() ? duty.words() : duty.action());
        LocalDate due = duty.dueOn();
        for (Duty.Time time : duty.times())
            if (due != null && due.equals(time.to()) && !time.words().isBlank())
                order = order.replace(words(time.words()), "")
                        .replaceAll("[,;]?\\s*(?:hoàn thành|xong)?\\s*([.;,]*)$", "$1");
        return order.isBlank() ? words(duty.words()) : order;
    }

    /** One sentence, because the reader takes what follows a semicolon for another task: {@code Văn phòng Đảng ủy chủ trì trồng mới chè shan tuyết, chỉ tiêu 20 ha, hoàn thành chậm nhất ngày 30/06/2026.} */
    private static String sentence(PlanLine line) {
        String action = words(line.action()).replaceAll("[.;,]+$", "");
        StringBuilder text = new StringBuilder();
        if (!line.owner().isBlank()) text.append(words(line.owner())).append(" chủ trì ");
        text.append(text.isEmpty() || action.isEmpty() ? action : lower(action));
        if (!line.target().isBlank())
            text.append(", chỉ tiêu ").append(words(line.target()).replaceAll("[.;,]+$", ""));
        if (line.dueOn() != null)
            text.append(", hoàn thành ***chậm nhất ngày ")
                    .append(line.dueOn().format(DAY))
                    .append("***");
        return text.append('.').toString();
    }

    /** On one line, and without the mark that would turn words bold. */
    private static String words(String typed) {
        return typed.strip().replaceAll("\\s+", " ").replace("*", "");
    }

    /** {@code UBND xã} stays as it is. */
    private static String lower(String words) {
        boolean abbreviation = words.length() > 1 && Character.isUpperCase(words.charAt(1));
        return abbreviation ? words : words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
    }
}
