package thongsuot.formats.official;

import org.jspecify.annotations.Nullable;

/**
 * What is stamped on a document beside its parts.
 *
 * @param secrecy null for an open document
 * @param urgency null for an ordinary one
 * @param draft which draft this is, from 1; null once it is none
 */
public record Marks(
        @Nullable Secrecy secrecy,
        @Nullable Urgency urgency,
        @Nullable Integer draft) {
    /** None of them. */
    public static final Marks NONE = new Marks(null, null, null);

    public static Marks draft(int which) {
        return new Marks(null, null, which);
    }

    /** Law on the protection of state secrets: three degrees. */
    public enum Secrecy {
        SECRET("MẬT"),
        HIGHLY_SECRET("TỐI MẬT"),
        TOP_SECRET("TUYỆT MẬT");

        private final String stamp;

        Secrecy(String stamp) {
            this.stamp = stamp;
        }

        String stamp() {
            return stamp;
        }
    }

    /** How fast a document must be carried. */
    public enum Urgency {
        URGENT("KHẨN"),
        VERY_URGENT("THƯỢNG KHẨN"),
        EXPRESS("HỎA TỐC");

        private final String stamp;

        Urgency(String stamp) {
            this.stamp = stamp;
        }

        String stamp() {
            return stamp;
        }
    }
}
