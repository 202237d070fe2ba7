package thongsuot.reader.node;

import thongsuot.reader.Span;

/** An entry of {@code Nơi nhận}: {@code Ban Tuyên giáo Tỉnh ủy}, {@code Lưu VP}, without dash and closing mark. */
public record Recipient(String name, Span span) {}
