package thongsuot.reader.lint;

import thongsuot.reader.Span;

/**
 * What a check is called and stands for.
 *
 * @param id stable: files of exceptions and other programs name it
 * @param severity of its remarks as a rule; a single remark may weigh less
 * @param title in Vietnamese, for lists
 * @param source the regulation or habit behind it
 */
public record Rule(String id, Severity severity, String title, String source) {
    Remark at(Span span, String path, String message) {
        return new Remark(id, severity, span, path, message);
    }

    Remark weighing(Severity other, Span span, String path, String message) {
        return new Remark(id, other, span, path, message);
    }
}
