package thongsuot.reader.internal.duty;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import thongsuot.reader.Span;
import thongsuot.reader.internal.layout.Parts;
import thongsuot.reader.internal.text.Fold;
import thongsuot.reader.internal.text.Prose;
import thongsuot.reader.node.Node;

/** Tables of tasks: the head says which column leads and which helps. */
final class TaskRows {
    // seen: "Nhiệm vụ" · "Tên nhiệm vụ, giải pháp" · "Nội dung công việc" · "Hoạt động" · "Nội dung"
    private static final Pattern TASK =
            Fold.pattern("nhiệm vụ|công việc|nội dung|hoạt động|giải pháp|tên |chỉ tiêu|mục tiêu|đề án|hạng mục");
    // seen: "Thời gian hoàn thành" · "Sản phẩm" · "Kết quả đầu ra" · "Cấp trình" · "Ghi chú" · "Kinh phí"
    private static final Pattern ASIDE =
            Fold.pattern("^(?:tt|stt)|thời |tiến độ|sản phẩm|kết quả|cấp trình|ghi chú|kinh phí|hình thức|người ");
    // seen: "Sản phẩm" · "Sản phẩm dự kiến" · "Kết quả, sản phẩm đầu ra" · "Kết quả đầu ra" · "Kết quả đạt được"; not a
    // column for remarks
    private static final Pattern PRODUCT = Fold.pattern("sản phẩm|^kết quả");
    // seen: "Nhiệm vụ và sản phẩm" · "Nội dung, kết quả": the task itself
    private static final Pattern TASK_FIRST = Fold.pattern("^(?:tên |nhiệm vụ|công việc|nội dung|hoạt động|giải pháp)");
    private static final int LABEL_LENGTH = 5;
    /** A head of more lines is a table of another kind, whose rows must not grow into one title. */
    private static final int HEAD_LINES = 3;

    private final Parts parts;
    private final String text;
    private final String folded;
    private final UnitNames units;

    TaskRows(Parts parts, UnitNames units) {
        this.parts = parts;
        this.text = parts.prose().text();
        this.folded = parts.prose().folded();
        this.units = units;
    }

    List<Duty> find() {
        List<Duty> found = new ArrayList<>();
        Prose prose = parts.prose();
        List<String> titles = new ArrayList<>();
        int headLines = 0;
        for (int i = 0; i < prose.size(); i++) {
            int start = prose.start(i);
            if (start >= prose.end(i) || text.charAt(start) != '|') {
                headLines = 0;
                continue;
            }
            List<Span> cells = cells(start, prose.end(i));
            Node node = parts.nodeAt(start);
            if (node != null && node.label().startsWith("|")) {
                headLines = 0;
                Duty duty = row(cells, titles, node);
                if (duty != null) {
                    found.add(duty);
                }
            } else {
                titles = headLines > 0 && headLines < HEAD_LINES ? joined(titles, cells) : joined(List.of(), cells);
                headLines = headLines % HEAD_LINES + 1;
            }
        }
        return found;
    }

    private @Nullable Duty row(List<Span> cells, List<String> titles, Node node) {
        List<Span> leads = new ArrayList<>();
        List<Span> helpers = new ArrayList<>();
        for (int i = 0; i < cells.size() && i < titles.size(); i++) {
            String title = titles.get(i);
            if (leads(title)) {
                leads.addAll(names(cells.get(i)));
            } else if (title.contains("phối hợp")) {
                helpers.addAll(names(cells.get(i)));
            }
        }
        boolean none = leads.isEmpty() && helpers.isEmpty();
        if (none) return null;
        Span product = product(cells, titles);
        Span task = task(cells, titles, product, node);
        return new Duty(leads, helpers, node.span(), task, product, node.path(), "TaskTable");
    }

    private static @Nullable Span product(List<Span> cells, List<String> titles) {
        for (int i = 0; i < cells.size() && i < titles.size(); i++) {
            boolean product = PRODUCT.matcher(titles.get(i)).find()
                    && !TASK_FIRST.matcher(titles.get(i)).find();
            if (product && cells.get(i).length() > 1) return cells.get(i);
        }
        return null;
    }

    /**
     * The cell that tells what to do: under a title that says so, else the longest that names nobody; where none has words what must
     * come out, or else the row.
     */
    private Span task(List<Span> cells, List<String> titles, @Nullable Span product, Node node) {
        List<Span> free = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            String title = i < titles.size() ? titles.get(i) : "";
            if (!leads(title)
                    && !title.contains("phối hợp")
                    && !ASIDE.matcher(title).find()) {
                if (TASK.matcher(title).find() && cells.get(i).length() > LABEL_LENGTH) {
                    return cells.get(i);
                }
                free.add(cells.get(i));
            }
        }
        return free.stream()
                .filter(cell -> cell.length() > LABEL_LENGTH)
                .max(Comparator.comparingInt(Span::length))
                .orElse(product == null ? node.span() : product);
    }

    // seen: "Cơ quan chủ trì" · "Đơn vị chủ trì thực hiện" · "Đơn vị thực hiện" · "Phân công thực hiện" · "Trách nhiệm"
    private static boolean leads(String title) {
        if (title.contains("chủ trì")) {
            return true;
        }
        boolean holder = title.contains("đơn vị")
                || title.contains("cơ quan")
                || title.contains("bộ phận")
                || title.contains("phòng");
        boolean doing = title.contains("thực hiện")
                || title.contains("phụ trách")
                || title.contains("trách nhiệm")
                || title.contains("tham mưu")
                || title.contains("đầu mối")
                || title.contains("được giao");
        boolean alone = title.equals("phân công")
                || title.startsWith("phân công")
                || title.startsWith("trách nhiệm")
                || title.equals("phụ trách");
        return (holder && doing || alone)
                && !title.contains("phối hợp")
                && !title.contains("kết quả")
                && !title.contains("thời");
    }

    /** The names of a cell, a part at a time, so that one unknown name does not hide those behind it. */
    private List<Span> names(Span cell) {
        List<Span> names = new ArrayList<>();
        int at = cell.start();
        while (at < cell.end()) {
            at = pastMarks(at, cell.end());
            NameList list = units.inHeading(at, cell.end());
            names.addAll(list.names());
            int next = Math.max(list.end(), at);
            int stop = partEnd(next, cell.end());
            if (list.end() < 0 && Scan.upperAt(text, at) && stop - at < 80) {
                names.add(new Span(at, Scan.trimEnd(text, at, stop)));
            }
            at = stop + 1;
        }
        return names;
    }

    private int pastMarks(int from, int end) {
        int at = from;
        while (at < end && " -+*•\u2028".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    private int partEnd(int from, int end) {
        for (int i = from; i < end; i++) {
            if (",;\u2028".indexOf(text.charAt(i)) >= 0) {
                return i;
            }
        }
        return end;
    }

    private List<String> joined(List<String> titles, List<Span> cells) {
        List<String> longer = new ArrayList<>();
        for (int i = 0; i < Math.max(titles.size(), cells.size()); i++) {
            String above = i < titles.size() ? titles.get(i) : "";
            String cell = i < cells.size() ? cells.get(i).of(folded) : "";
            longer.add((above + " " + cell).replace('\u2028', ' ').strip());
        }
        return longer;
    }

    private List<Span> cells(int start, int end) {
        List<Span> cells = new ArrayList<>();
        int from = start + 1;
        for (int i = from; i < end; i++) {
            if (text.charAt(i) == '|') {
                int first = Scan.skipBlanks(text, from, i);
                cells.add(new Span(first, Scan.trimBlanks(text, first, i)));
                from = i + 1;
            }
        }
        return cells;
    }
}
