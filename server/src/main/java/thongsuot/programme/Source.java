package thongsuot.programme;

import org.jspecify.annotations.Nullable;
import thongsuot.documents.DocumentId;
import thongsuot.documents.FactId;

/** Where a duty stands written, or who said it. */
public sealed interface Source {

    /** The words that give the duty. */
    String words();

    /** What the words belong to: "Kế hoạch 49-KH/TU"; empty for what was only said. */
    String title();

    /** The key of the words for its kind. */
    default String key() {
        return "programme.source." + kind();
    }

    private String kind() {
        return switch (this) {
            case OfDocument _ -> "DOCUMENT";
            case Finding _ -> "FINDING";
            case Conclusion _ -> "CONCLUSION";
            case Spoken _ -> "SPOKEN";
        };
    }

    /**
     * A clause of a reviewed document.
     *
     * @param fact null for a document entered before facts were kept
     * @param path the outline node that holds the words: {@code II/3/3.1}
     */
    record OfDocument(DocumentId document, @Nullable FactId fact, String title, String path, String words)
            implements Source {}

    /** @param title of the inspection */
    record Finding(String title, String words) implements Source {}

    /** @param title of the meeting */
    record Conclusion(String title, String words) implements Source {}

    /** Việc giao miệng: the line as it was typed. */
    record Spoken(String words) implements Source {

        @Override
        public String title() {
            return "";
        }
    }
}
