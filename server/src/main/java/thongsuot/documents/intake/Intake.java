package thongsuot.documents.intake;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import thongsuot.documents.Direction;
import thongsuot.documents.DocumentId;
import thongsuot.organisation.UnitId;
import thongsuot.platform.Actor;

/**
 * An upload, from its first part to the document that came of it.
 *
 * @param by who uploaded, and acts when the document is registered
 * @param document what it belongs to: given before, or made from it; null until then
 * @param file the file of the document that is read again; null for an upload
 * @param outcome what happened, as a key of words; null until it has
 * @param detail what the words of the outcome need, such as the line that says why a file can't be read
 * @param page of a scan that is being recognised; null elsewhere
 */
public record Intake(
        UUID id,
        Actor by,
        UnitId holder,
        @Nullable DocumentId document,
        @Nullable UUID file,
        String role,
        Direction direction,
        String name,
        long size,
        long received,
        State state,
        @Nullable String outcome,
        String detail,
        @Nullable Integer page,
        @Nullable Integer pages) {

    /** How far it is. */
    public enum State {
        RECEIVING,
        WAITING,
        READING,
        DONE,
        /** Not kept: of the wrong type, damaged, classified. */
        REFUSED,
        /** The program gave up after several attempts. */
        FAILED;

        public boolean moving() {
            return this == RECEIVING || this == WAITING || this == READING;
        }
    }
}
