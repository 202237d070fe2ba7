package thongsuot.documents.letters;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import thongsuot.documents.Document;
import thongsuot.formats.official.Block;
import thongsuot.formats.official.LetterContent;
import thongsuot.formats.official.OfficialForm;

/**
 * What the page of a letter shows.
 *
 * @param content null where the draft can't be printed yet; then {@code problem} says why
 * @param problem empty for none
 * @param directive whose tasks it hands on; null for none or one that can't be seen
 */
public record LetterView(
        String id,
        LetterDraft draft,
        OfficialForm form,
        String number,
        @Nullable LetterContent content,
        String problem,
        @Nullable Document directive,
        Letter.@Nullable Issued issued,
        String changedBy,
        Instant changedAt,
        int version,
        boolean mayWrite,
        boolean mayIssue,
        boolean pdf) {

    /** A line of the list of letters. */
    public record Row(
            String id,
            String kind,
            String subject,
            String code,
            String issuer,
            LocalDate dated,
            String by,
            boolean issued) {}

    /** The body for the page. */
    public List<Block> blocks() {
        return content == null ? List.of() : content.body();
    }
}
