package thongsuot.documents.intake;

import thongsuot.documents.FactKind;
import thongsuot.reader.Span;
import tools.jackson.databind.JsonNode;

/**
 * What a rule found, before anybody looked.
 *
 * @param payload what docs/reading.md describes for its kind, without place and rule
 * @param doubtful whether the reader was not sure of it
 */
public record ProposedFact(
        FactKind kind, Span span, String words, String path, JsonNode payload, String rule, boolean doubtful) {}
