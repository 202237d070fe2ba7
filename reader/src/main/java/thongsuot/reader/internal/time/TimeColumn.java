package thongsuot.reader.internal.time;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import thongsuot.reader.Span;
import thongsuot.reader.internal.context.Tables;
import thongsuot.reader.internal.text.Fold;
import thongsuot.reader.internal.time.Finding.Kind;
import thongsuot.reader.internal.time.Moment.Grain;
import thongsuot.reader.obligation.Timing;

/** The column of a table of tasks that says when. What stands in it binds, whatever its form. */
final class TimeColumn {
    // seen: "Thời gian hoàn thành" · "Thời hạn" · "Tiến độ" · "Hoàn thành trước ngày" · "Lộ trình"
    private static final Pattern TITLE =
            Fold.pattern(".{0,30}?(?:thời gian|thời hạn|thời điểm|tiến độ|hoàn thành|lộ trình|hạn nộp|hạn gửi).{0,40}");
    private static final Pattern NOT = Fold.pattern(".*(?:bảo quản|hiệu lực|kết quả|sản phẩm|tiếp nhận|%).*");
    private static final Pattern AND_AFTER =
            Fold.pattern("\\s*(?:và|,)?\\s*(?:những|các)\\s+năm\\s+(?:tiếp theo|sau|kế tiếp)");
    private static final Pattern ALWAYS = Fold.pattern("(?s).{0,60}?thường xuyên.*");

    private TimeColumn() {}

    static List<Finding> read(Ground ground) {
        List<Finding> found = new ArrayList<>();
        Tables.walk(ground.around().parts().prose(), row -> {
            for (int i = 0; i < row.cells().size(); i++) {
                if (TITLE.matcher(row.title(i)).matches()
                        && !NOT.matcher(row.title(i)).matches()) {
                    found.addAll(cell(ground, row.cells().get(i), row.title(i)));
                }
            }
        });
        return found;
    }

    private static List<Finding> cell(Ground ground, Span cell, String title) {
        String words = cell.of(ground.folded());
        if (words.isEmpty()) {
            return List.of();
        }
        Series series = ground.series().read(cell.start());
        if (series == null || series.end() > cell.end()) {
            return ALWAYS.matcher(words).matches()
                    ? List.of(Finding.ready(new Timing.Continuous(), cell.start(), cell.end(), "cột thời gian"))
                    : List.of();
        }
        boolean goesOn = ground.match(AND_AFTER, series.end()) != null;
        return Findings.of(goesOn ? Kind.FROM : kind(title, series), series, cell.start(), "cột thời gian");
    }

    private static Kind kind(String title, Series series) {
        boolean before = title.endsWith("trước") || title.endsWith("trước ngày");
        boolean day = series.first().grain() == Grain.DAY;
        return before && day ? Kind.BEFORE : TimeField.kind(title, series);
    }
}
