package thongsuot.documents.register;

import java.util.List;
import org.jspecify.annotations.Nullable;
import thongsuot.documents.Document;
import thongsuot.documents.DocumentFact;
import thongsuot.documents.Documents.AttachedFile;
import thongsuot.documents.Duty;
import thongsuot.web.Link;
import thongsuot.web.TimelineEntry;

/**
 * All that the page of a document shows.
 *
 * @param home the name of the unit that answers for it; empty for one that is only cited
 * @param duties what it orders, in the order of the text
 * @param citations what it cites
 * @param open how many facts nobody has looked at; 0 where nothing was read
 * @param reviewedBy who said last that it is checked, and when, in words; null while nobody has
 * @param next what other modules offer to do with it
 */
public record DocumentPage(
        Document document,
        String home,
        List<Line> lines,
        List<AttachedFile> files,
        List<Duty> duties,
        List<DocumentFact> citations,
        int facts,
        int open,
        @Nullable String reviewedBy,
        List<TimelineEntry> history,
        List<Link> next,
        boolean mayEdit,
        boolean mayReview,
        boolean mayAttach,
        boolean mayTrail) {

    /** A register that it stands in. */
    public record Line(String holder, String direction, String enteredOn, String receivedOn, String number) {}
}
