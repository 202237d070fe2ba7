package thongsuot.documents.review;

import java.util.List;
import org.jspecify.annotations.Nullable;
import thongsuot.documents.Document;
import thongsuot.documents.FactKind;

/**
 * All that the page of a review shows.
 *
 * @param show {@code all}, {@code open} or {@code doubtful}
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
