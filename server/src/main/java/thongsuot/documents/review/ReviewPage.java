package thongsuot.documents.review;

import java.util.List;
import org.jspecify.annotations.Nullable;
import thongsuot.documents.Document;
import thongsuot.documents.FactKind;
import thongsuot.documents.intake.Intake;

/**
 * All that the page of a review shows.
 *
 * @param show {@code all}, {@code open} or {@code doubtful}
 * @param readOn when and by which reader, in words
 * @param newer whether the reader has learnt since
 * @param again how the last reading again went that who looks had asked for; null where there is nothing to tell
 * @param left what people had said of an earlier reading and this one has no place for
 * @param add the form for what no rule found; null while nobody adds
 * @param addKind of that form
 */
public record ReviewPage(
        Document document,
        List<Marked.Block> text,
        boolean ocr,
        List<Group> groups,
        Progress progress,
        String show,
        boolean mayReview,
        String readOn,
        boolean newer,
        @Nullable Intake again,
        List<Leftover> left,
        @Nullable FactKind addKind,
        FactLine.@Nullable Editing add,
        String addWords) {

    /** Facts of one kind. */
    public record Group(FactKind kind, List<FactLine> facts, int open) {}

    /**
     * How far the review is.
     *
     * @param reviewedBy who said last that it is checked, in words; null while nobody has
     */
    public record Progress(int decided, int all, @Nullable String reviewedBy) {}
}
