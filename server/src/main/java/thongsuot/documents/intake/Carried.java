package thongsuot.documents.intake;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import thongsuot.documents.DocumentFact;
import thongsuot.documents.FactId;
import thongsuot.documents.FactState;
import thongsuot.reader.Span;
import tools.jackson.databind.JsonNode;

/** What becomes, in a new reading, of something that a person had said of the one before. */
sealed interface Carried {

    /** A fact that a person decided, and whose decision it was. */
    record Said(DocumentFact fact, UUID by, String byName, java.time.OffsetDateTime at) {}

    Said said();

    /** Words in the new text. */
    record Place(Span span, String words) {}

    /**
     * The fact stands there again and the decision holds.
     *
     * @param state of the fact in the new reading
     * @param payload what the person had said, where the reader says otherwise; null where both agree
     * @param place the words that the person had chosen, where they are others than the reader's; null where both agree
     */
    record Again(
            Said said,
            FactId fact,
            FactState state,
            @Nullable JsonNode payload,
            @Nullable Place place) implements Carried {}

    /** No rule finds it any more, but its words stand there: it stays, as something that a person says. */
    record ByHand(Said said, Place place) implements Carried {}

    /** The reader says no longer what a person had taken away. */
    record Settled(Said said) implements Carried {}

    /** The same words are read otherwise now; a person must look. */
    record Differs(Said said, FactId instead) implements Carried {}

    /** Its words stand nowhere in the text. */
    record Gone(Said said) implements Carried {}
}
