package thongsuot.documents;

import org.jspecify.annotations.Nullable;
import thongsuot.reader.Span;
import tools.jackson.databind.JsonNode;

/**
 * Something that a document says, with its words.
 *
 * @param span where in {@link Documents.ReadText#text()}
 * @param path the outline node that holds the words: {@code II/3/3.1}
 * @param payload what docs/reading.md describes for its kind
 * @param rule the rule that found it; empty for what a person added
 * @param doubtful whether the reader itself was not sure
 * @param said what the rule had said, where a person said otherwise: {@code span}, {@code payload}; null elsewhere
 * @param version rises with each decision about it
 */
public record DocumentFact(
        FactId id,
        DocumentId document,
        FactKind kind,
        Span span,
        String words,
        String path,
        JsonNode payload,
        String rule,
        boolean doubtful,
        FactState state,
        @Nullable JsonNode said,
        int version) {

    /** The same fact in another state. */
    public DocumentFact in(FactState other) {
        return new DocumentFact(id, document, kind, span, words, path, payload, rule, doubtful, other, said, version);
    }

    /** A text of the payload; empty where it has none. */
    public String text(String property) {
        JsonNode value = payload.path(property);
        return value.isString() ? value.stringValue() : value.isNumber() ? value.toString() : "";
    }
}
