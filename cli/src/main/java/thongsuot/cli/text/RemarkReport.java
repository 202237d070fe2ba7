package thongsuot.cli.text;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import thongsuot.cli.screen.Ink;
import thongsuot.cli.screen.Plain;
import thongsuot.formats.export.words.Places;
import thongsuot.reader.Reading;
import thongsuot.reader.lint.Remark;
import thongsuot.reader.lint.Severity;

/** What is to be mended in a document: where, what, how grave, and the words in question. */
public final class RemarkReport {
    private final Ink ink;
    private final int columns;

    public RemarkReport(Ink ink, int columns) {
        this.ink = ink;
        this.columns = columns;
    }

    public void write(String name, Reading reading, List<Remark> remarks, Writer out) throws IOException {
        Page page = new Page(out, ink, columns);
        if (remarks.isEmpty()) {
            page.line(0, ink.bold(Plain.line(name)) + ": không có điều gì phải sửa.");
            return;
        }
        page.line(0, ink.bold(Plain.line(name)) + ": " + counts(remarks));
        for (Remark remark : remarks) {
            String where = remark.path().isEmpty() ? "" : Places.of(remark.path()) + ": ";
            page.labelled(2, word(remark.severity()), 10, where + remark.message() + " [" + remark.rule() + "]");
            if (remark.span().length() > 0) {
                page.words(
                        12, "“" + Plain.line(remark.span().of(reading.text())).strip() + "”", 2);
            }
        }
        page.blank();
    }

    private static String counts(List<Remark> remarks) {
        long errors = count(remarks, Severity.ERROR);
        long warnings = count(remarks, Severity.WARNING);
        long notes = count(remarks, Severity.NOTE);
        return errors + " lỗi, " + warnings + " điều nên sửa, " + notes + " lưu ý";
    }

    private static long count(List<Remark> remarks, Severity severity) {
        return remarks.stream().filter(remark -> remark.severity() == severity).count();
    }

    private static String word(Severity severity) {
        return switch (severity) {
            case ERROR -> "lỗi";
            case WARNING -> "nên sửa";
            case NOTE -> "lưu ý";
        };
    }
}
