package thongsuot.reader.obligation;

import java.util.List;
import thongsuot.reader.Fact;
import thongsuot.reader.Span;
import thongsuot.reader.Words;

/**
 * Who must do what: {@code Ban Tổ chức Tỉnh ủy chủ trì, phối hợp với Sở Nội vụ tham mưu …}.
 *
 * @param order the words about the work, without the unit that they begin with
 */
public record Assignment(List<Party> parties, Words order, Span span, String path, String rule) implements Fact {
    public Assignment {
        parties = List.copyOf(parties);
    }

    public Assignment(List<Party> parties, String action, Span span, String path, String rule) {
        this(parties, Words.of(action), span, path, rule);
    }

    /** The words of the {@link #order()} as a string, made anew at each call. */
    public String action() {
        return order.toString();
    }
}
