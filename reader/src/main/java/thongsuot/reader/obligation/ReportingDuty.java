package thongsuot.reader.obligation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import thongsuot.reader.Fact;
import thongsuot.reader.Span;

/**
 * {@code báo cáo Ban Thường vụ Tỉnh ủy (qua Ban Tuyên giáo Tỉnh ủy) trước ngày 15/12}.
 *
 * @param from who reports; empty where the text does not say
 * @param to who receives it
 * @param via the desk that it passes
 */
public record ReportingDuty(
        List<String> from,
        List<String> to,
        @Nullable String via,
        List<Deadline> deadlines,
        Span span,
        String path,
        String rule)
        implements Fact {
    public ReportingDuty {
        from = List.copyOf(from);
        to = List.copyOf(to);
        deadlines = List.copyOf(deadlines);
    }
}
