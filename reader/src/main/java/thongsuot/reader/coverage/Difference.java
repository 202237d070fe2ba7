package thongsuot.reader.coverage;

import org.jspecify.annotations.Nullable;
import thongsuot.reader.Span;

/**
 * Where the plan says something else than the parent.
 *
 * @param parent the parent's words: the figure, the time, the unit
 * @param child the plan's words; null where it has none
 */
public record Difference(Kind kind, Span parent, @Nullable Span child) {
    /** In what they differ. */
    public enum Kind {
        /** {@code trên 85%} above, {@code từ 70% trở lên} below. */
        LOWER_FIGURE(Status.WEAKER_TARGET),
        /** A figure above, none below. */
        NO_FIGURE(Status.WEAKER_TARGET),
        /** {@code trồng 30.000 cây toàn tỉnh} above, {@code 450 cây} below: a share of a sum, nothing less. */
        SHARE_OF_SUM(Status.COVERED),
        /** {@code trước 15/3} above, {@code trước 30/4} below; {@code hằng tháng} above, {@code hằng quý} below. */
        LATER(Status.LATER_DATE),
        /** A time above, none below. */
        NO_DATE(Status.LATER_DATE),
        /** {@code Ủy ban Kiểm tra} above, {@code Văn phòng} below. */
        OTHER_OWNER(Status.DIFFERENT_OWNER);

        private final Status status;

        Kind(Status status) {
            this.status = status;
        }

        /** What such a difference makes of a demand. */
        public Status status() {
            return status;
        }
    }
}
