package thongsuot.documents.register;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import thongsuot.documents.Direction;
import thongsuot.documents.Document;

/**
 * A line of the register's table.
 *
 * @param holder the unit in whose register it stands; empty for a document that is only cited
 * @param number số đến of that register, or, of a document that goes out, its own number; null while it has none
 * @param open how many facts nobody has looked at yet; 0 where nothing was read
 * @param facts how many facts there are
 */
public record RegisterRow(
        Document document,
        String holder,
        @Nullable Direction direction,
        @Nullable LocalDate enteredOn,
        @Nullable Integer number,
        boolean reviewed,
        int open,
        int facts) {

    public UUID id() {
        return document.id().value();
    }

    /** The key of the state, in the words of {@code documents.state}. */
    public String state() {
        return switch (document.origin()) {
            case CITED -> "CITED";
            case CLASSIFIED -> "CLASSIFIED";
            case REGISTERED -> facts == 0 ? "UNREAD" : reviewed ? "REVIEWED" : "OPEN";
        };
    }
}
