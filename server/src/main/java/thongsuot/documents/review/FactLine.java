package thongsuot.documents.review;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import thongsuot.documents.DocumentFact;
import thongsuot.documents.FactState;

/**
 * A fact as the review shows it.
 *
 * @param summary what it says, in a few lines; each a label and its words
 * @param byName who decided last; empty while nobody has
 * @param said what the rule had said, where a person said otherwise, in the same form; empty elsewhere
 * @param edit the fields to correct it in; null while nobody does
 */
public record FactLine(
        DocumentFact fact,
        Map<String, String> summary,
        String byName,
        Map<String, String> said,
        @Nullable Editing edit) {

    /**
     * A fact being corrected.
     *
     * @param values what stands in the fields
     * @param wrong the name of the field that can't be understood; empty for none
     */
    public record Editing(List<FactField> fields, Map<String, String> values, String wrong, int start, int end) {}

    public String id() {
        return fact.id().toString();
    }

    /** What the buttons send: the fact, and the version that its reader saw. */
    public String key() {
        return fact.id() + "~" + fact.version();
    }

    public boolean open() {
        return fact.state() == FactState.PROPOSED;
    }

    /** The words, as long as a line or two. */
    public String quote() {
        String words = fact.words().replaceAll("\\s+", " ").strip();
        return words.length() <= 220 ? words : words.substring(0, 218) + "…";
    }
}
