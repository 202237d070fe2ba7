package thongsuot.reader.lint;

import thongsuot.reader.Span;

/**
 * One thing to mend.
 *
 * @param rule the check's name: {@code past-date}
 * @param span the words in question, in {@link thongsuot.reader.Reading#text()}; empty at 0 where something is missing altogether
 * @param path the outline node there
 * @param message what is wrong and what to do, in Vietnamese
 */
public record Remark(String rule, Severity severity, Span span, String path, String message) {}
