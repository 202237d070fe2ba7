package thongsuot.reader.internal.target;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import thongsuot.reader.Span;
import thongsuot.reader.internal.context.Surroundings;
import thongsuot.reader.internal.context.Tables;
import thongsuot.reader.internal.context.Tables.Row;
import thongsuot.reader.internal.text.Fold;
import thongsuot.reader.obligation.Deadline;
import thongsuot.reader.obligation.Target;
import thongsuot.reader.obligation.Timing;

/** Tables with a column for what is measured, one for its unit and one or more for how much. */
final class TargetTable {
    // seen: "Chỉ tiêu" · "Nội dung chỉ tiêu" · "Nội dung tiêu chí" · "Tên chỉ tiêu"
    private static final Pattern MEASURE = Fold.pattern(".*(?:chỉ tiêu|tiêu chí|chỉ số|mục tiêu|nội dung).*");
    private static final Pattern CONTENT = Fold.pattern("nội dung.*");
    // seen: "Đơn vị tính" · "ĐVT" · "Đơn vị"
    private static final Pattern UNIT = Fold.pattern("đơn vị(?: tính)?|đvt|đ/v tính|đơn vị đo");
    // seen: "Kết quả" · "Năm 2026" · "Mục tiêu đến 2030" · "Kế hoạch năm 2026" · "Nhóm 1"; "Thực hiện 2024" looks back
    private static final Pattern VALUE = Fold.pattern(
            ".*(?:kết quả|mục tiêu|kế hoạch|chỉ tiêu|giao|nhóm|khu vực|20\\d\\d|giá trị|mức|số lượng|tỷ lệ).*");
    private static final Pattern BACK =
            Fold.pattern(".*(?:thực hiện|ước|hiện trạng|cùng kỳ|hiện tại|so sánh|ghi chú|chủ trì|cơ quan|điểm).*");
    private static final Pattern YEAR = Fold.pattern("(20\\d\\d)");
    private static final Pattern NUMBER_AHEAD = Fold.pattern(
            "(?:(?:đạt|từ|trên|dưới|ít nhất|tối thiểu|tối đa|không quá|khoảng|≥|≤|>=|<=|>|<)\\s*){0,3}(?=\\d)");
    private static final Pattern ENDS =
            Fold.pattern("\\s*(?:$|[;(|]|trở lên|trở xuống|và |\\p{L}{1,12}(?:\\s\\p{L}+){0,3}\\s*(?:$|[;|(]))");

    private final Surroundings around;
    private final Binding binding;
    private final Consumer<Target> found;
    private final List<Span> rows = new ArrayList<>();
    private @Nullable Deadline section;

    TargetTable(Surroundings around, Binding binding, Consumer<Target> found) {
        this.around = around;
        this.binding = binding;
        this.found = found;
    }

    /** Reads every table of targets; gives the rows it read, which are no sentences any more. */
    List<Span> read() {
        Tables.walk(around.parts().prose(), this::row);
        return rows;
    }

    private void row(Row row) {
        int measure = measure(row);
        int unit = column(row, UNIT);
        if (measure < 0 || unit < 0 && !criteria(row) || row.cells().size() <= measure) {
            section = null;
            return;
        }
        int line = row.line();
        Span span = new Span(
                around.parts().prose().start(line), around.parts().prose().end(line));
        String path = around.parts().pathAt(span.start());
        Deadline own = binding.of(span.start(), span.end(), path);
        section = own != null ? own : section;
        for (int i = measure + 1; i < row.cells().size(); i++) {
            String title = title(row, i);
            if (i != unit
                    && !BACK.matcher(title).matches()
                    && VALUE.matcher(title).matches()) {
                cell(row, i, measure, unit, path);
            }
        }
        rows.add(span);
    }

    /** A table of criteria has groups or years for columns where another has a unit. */
    private static boolean criteria(Row row) {
        return row.titles().stream()
                        .anyMatch(title -> title.matches("chỉ tiêu.*|nhóm.*|.*(?:chỉ tiêu|mục tiêu).*20\\d\\d.*"))
                && row.titles().stream().anyMatch(title -> title.contains("tiêu chí") || title.startsWith("chỉ tiêu"));
    }

    /** "Tên tiêu chí | Nội dung tiêu chí | Chỉ tiêu": what is measured is the content. */
    private static int measure(Row row) {
        int content = column(row, CONTENT);
        return content >= 0 && criteria(row) ? content : column(row, MEASURE);
    }

    /** A column under a heading that spans several has no title of its own. */
    private static String title(Row row, int i) {
        int named = i;
        while (named > 0 && row.title(named).isEmpty()) {
            named--;
        }
        return row.title(named);
    }

    private static int column(Row row, Pattern title) {
        for (int i = 0; i < row.titles().size(); i++) {
            if (title.matcher(row.title(i)).matches()) {
                return i;
            }
        }
        return -1;
    }

    private void cell(Row row, int i, int measure, int unit, String path) {
        Span cell = row.cells().get(i);
        int from = cell.start();
        while (from < cell.end()) {
            int semicolon = around.folded().indexOf(';', from);
            int to = semicolon < 0 || semicolon > cell.end() ? cell.end() : semicolon;
            value(row, new Span(from, to), measure, unit, path, row.title(i));
            from = to + 1;
            while (from < cell.end() && around.folded().charAt(from) == ' ') {
                from++;
            }
        }
    }

    private void value(Row row, Span part, int measure, int unit, String path, String title) {
        Matcher ahead = NUMBER_AHEAD.matcher(around.folded()).region(part.start(), part.end());
        Amount amount = ahead.lookingAt() ? Amount.at(around.folded(), ahead.end()) : null;
        if (amount == null || amount.end() > part.end() || !ends(amount.end(), part.end())) {
            return;
        }
        Comparison comparison = Comparison.around(around.folded(), amount);
        String counted =
                unit >= 0 && unit < row.cells().size() ? row.cells().get(unit).of(around.text()) : "";
        String name = amount.percent() || counted.startsWith("%") ? "%" : counted;
        String measured = row.cells().get(measure).of(around.text());
        Deadline deadline = deadline(title, part, path);
        comparison.each(
                amount,
                (comparator, value) -> found.accept(
                        new Target(comparator, value, name, measured, deadline, part, path, "bảng chỉ tiêu")));
    }

    private boolean ends(int at, int limit) {
        return ENDS.matcher(around.folded()).region(at, limit).lookingAt();
    }

    private @Nullable Deadline deadline(String title, Span part, String path) {
        Matcher year = YEAR.matcher(title);
        if (!year.find()) {
            return section;
        }
        LocalDate last = LocalDate.of(Integer.parseInt(year.group(1)), 12, 31);
        return new Deadline(new Timing.By(last), true, part, path, "năm của cột");
    }
}
