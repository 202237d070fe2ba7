package thongsuot.reader.obligation;

import thongsuot.reader.Fact;
import thongsuot.reader.Span;

/**
 * Words that say when work is due or how often it comes again.
 *
 * @param inferred whether a part, the year as a rule, comes from elsewhere in the text
 */
public record Deadline(Timing timing, boolean inferred, Span span, String path, String rule) implements Fact {}
