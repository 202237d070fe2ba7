package thongsuot.documents.review;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import thongsuot.documents.DocumentFact;

/**
 * Something that a person had said of an earlier reading and that the present one has no place for.
 *
 * @param was as it stood in the earlier reading
 * @param summary of that, each a label and its words
 * @param byName who had said it
 * @param instead what stands there now; null where its words are gone
 */
public record Leftover(
        DocumentFact was,
        Map<String, String> summary,
        String byName,
        @Nullable DocumentFact instead) {}
