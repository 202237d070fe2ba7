package thongsuot.reader.obligation;

import java.util.List;
import thongsuot.reader.Fact;
import thongsuot.reader.Span;

/** Who must do what: {@code Ban Tổ chức Tỉnh ủy chủ trì, phối hợp với Sở Nội vụ tham mưu …}. */
public record Assignment(List<Party> parties, String action, Span span, String path, String rule) implements Fact {
    public Assignment {
        parties = List.copyOf(parties);
    }
}
