package thongsuot.documents.letters;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import thongsuot.documents.DocumentId;
import thongsuot.documents.FileHash;
import thongsuot.organisation.UnitId;

/**
 * A letter of a unit.
 *
 * @param directive whose tasks it hands on; null for one that stands alone
 * @param issued null while it is a draft
 */
public record Letter(
        LetterId id,
        UnitId issuer,
        @Nullable DocumentId directive,
        LetterDraft draft,
        int version,
        String changedBy,
        Instant changedAt,
        @Nullable Issued issued) {

    /**
     * What was sent.
     *
     * @param code {@code 12/UBND-VX}
     * @param pdf null where none could be made
     */
    public record Issued(
            DocumentId document,
            int number,
            String code,
            FileHash docx,
            @Nullable FileHash pdf,
            Instant at,
            String by) {}
}
