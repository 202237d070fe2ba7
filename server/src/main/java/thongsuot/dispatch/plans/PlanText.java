package thongsuot.dispatch.plans;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

/** A draft as the text of a plan, in the form that offices give it and the reader reads. */
final class PlanText {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private PlanText() {}

    static String of(String title, List<PlanLine> lines) {
        List<String> text = new ArrayList<>();
        text.add("KẾ HOẠCH");
        text.add(title);
        text.add("");
        text.add("I. NHIỆM VỤ");
        int number = 0;
        for (PlanLine line : lines) if (line.kept()) text.add(++number + ". " + sentence(line));
        return String.join("\n", text) + "\n";
    }

    /** {@code Giao Văn phòng Đảng ủy chủ trì trồng mới 20 ha chè; chỉ tiêu: 20 ha; hoàn thành trước ngày 30/06/2026.} */
    private static String sentence(PlanLine line) {
        String action = line.action().strip().replaceAll("\\s+", " ").replaceAll("[.;,]+$", "");
        StringBuilder text = new StringBuilder();
        if (!line.owner().isBlank()) text.append(line.owner().strip()).append(" chủ trì ");
        text.append(
                text.isEmpty() || action.isEmpty()
                        ? action
                        : action.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + action.substring(1));
        if (!line.target().isBlank())
            text.append("; chỉ tiêu: ").append(line.target().strip());
        if (line.dueOn() != null)
            text.append("; hoàn thành trước ngày ").append(line.dueOn().format(DAY));
        return text.append('.').toString();
    }
}
