package thongsuot.reader.internal.layout;

import java.util.regex.Pattern;
import thongsuot.reader.internal.text.Fold;
import thongsuot.reader.internal.text.Prose;

/** Tells the rows of a table of tasks or targets from its head, and from tables of any other kind. */
final class Tables {
    /** What a row is to the outline. */
    enum Row {
        HEAD,
        BODY,
        OTHER
    }

    // The words that head the columns of tables of work: "Nhiệm vụ | Cơ quan chủ trì | Phối hợp | Thời gian hoàn thành
    // | Sản phẩm"
    private static final Pattern TASKS = Fold.pattern(
            ".*(?:nhiệm vụ|công việc|chỉ tiêu|nội dung|chủ trì|phối hợp|thực hiện|hoàn thành|thời hạn|thời gian|sản phẩm|"
                    + "kết quả|tiêu chí|hoạt động|giải pháp|tiến độ|đơn vị tính|mục tiêu|phụ trách|phân công|chuẩn đạt).*");
    private static final Pattern HEAD_CELL = Fold.pattern(
            "\\s*(?:tt|stt|số tt|số thứ tự|nhiệm vụ|nội dung|công việc|chỉ tiêu|tên|cơ quan|đơn vị|thời|tiêu chí|tt\\.).*");

    private boolean open;
    private boolean tasks;
    private boolean headSeen;

    /** Between two tables. */
    void reset() {
        open = false;
        tasks = false;
        headSeen = false;
    }

    Row row(Prose prose, int p) {
        String line = prose.folded().substring(prose.start(p), prose.end(p));
        if (!open) {
            open = true;
            tasks = isHead(line);
            headSeen = tasks;
            return tasks ? Row.HEAD : Row.OTHER;
        }
        if (!tasks) {
            return Row.OTHER;
        }
        if (headSeen && isSecondHead(line)) {
            return Row.HEAD;
        }
        headSeen = false;
        return Row.BODY;
    }

    private static boolean isHead(String line) {
        String[] cells = split(line);
        int headings = 0;
        boolean first = false;
        for (String cell : cells) {
            boolean heading = cell.length() < 80 && TASKS.matcher(cell).matches();
            headings += heading ? 1 : 0;
            first |= HEAD_CELL.matcher(cell).matches();
        }
        return first && headings >= 1 && cells.length >= 2 && !startsWithNumber(cells[0]);
    }

    /** The lower line of a head in two lines, or the line {@code (1) | (2) | (3)}: no number or label before words. */
    private static boolean isSecondHead(String line) {
        String[] cells = split(line);
        String first = cells.length == 0 ? "" : cells[0].strip();
        if (first.isEmpty()) {
            return cells.length > 1 && cells[1].isBlank() || shortCells(cells);
        }
        String second = cells.length > 1 ? cells[1].strip() : "";
        return first.equals("(1)")
                || first.equals("1") && second.equals("2")
                || first.equals("a") && second.equals("b");
    }

    private static boolean shortCells(String[] cells) {
        for (String cell : cells) {
            if (cell.strip().length() > 30) {
                return false;
            }
        }
        return true;
    }

    private static boolean startsWithNumber(String cell) {
        String bare = cell.strip();
        return !bare.isEmpty() && Character.isDigit(bare.charAt(0));
    }

    private static String[] split(String line) {
        String bare = line.strip();
        int from = bare.startsWith("|") ? 1 : 0;
        int to = bare.length() > 1 && bare.endsWith("|") ? bare.length() - 1 : bare.length();
        return bare.substring(from, Math.max(from, to)).split("\\|", -1);
    }

    /** The cells of a row's line joined by {@code " | "}. */
    static String cells(String line) {
        String[] cells = split(line);
        StringBuilder joined = new StringBuilder(line.length());
        for (int i = 0; i < cells.length; i++) {
            joined.append(i == 0 ? "" : " | ").append(cells[i].strip());
        }
        return joined.toString();
    }
}
