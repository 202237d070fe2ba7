package thongsuot.dispatch;

import java.util.Arrays;
import java.util.Optional;

/** What a recipient is expected to do with a document. */
public enum Note {
    /** Để thực hiện. */
    EXECUTE,
    /** Để báo cáo. */
    REPORT,
    /** Để phối hợp. */
    COORDINATE,
    /** Để biết. */
    KNOW;

    /** The key of its words. */
    public String key() {
        return "dispatch.note." + name();
    }

    /** The note of that name; empty for a word that is none, as a packet may bring. */
    public static Optional<Note> named(String name) {
        return Arrays.stream(values()).filter(note -> note.name().equals(name)).findFirst();
    }
}
