package thongsuot.documents;

import thongsuot.reader.cite.DocumentKind;

/**
 * The words of a paper.
 *
 * @param subject what it is about, without {@code về việc}
 * @param body as people type it: a paragraph a line, {@code ***chữ đậm nghiêng***}
 */
public record Paper(DocumentKind kind, String subject, String body) {}
