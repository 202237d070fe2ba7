package thongsuot.formats.office;

import java.util.List;
import org.apache.poi.ddf.EscherContainerRecord;
import org.apache.poi.ddf.EscherOptRecord;
import org.apache.poi.ddf.EscherPropertyTypes;
import org.apache.poi.ddf.EscherSimpleProperty;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.OfficeDrawing;
import org.apache.poi.hwpf.usermodel.Range;
import org.jspecify.annotations.Nullable;

/** The text boxes of a binary document. Their texts form one story; a drawing knows its piece of it by number. */
final class DocTextBoxes {
    private final @Nullable HWPFDocument document;
    private int @Nullable [] starts;

    DocTextBoxes(@Nullable HWPFDocument document) {
        this.document = document;
    }

    /** The text of the drawing that hangs at {@code offset}. */
    List<Block> at(int offset, DocContext context) {
        if (document == null) {
            return List.of();
        }
        try {
            OfficeDrawing drawing = document.getOfficeDrawingsMain().getOfficeDrawingAt(offset);
            EscherContainerRecord shape = drawing == null ? null : drawing.getOfficeArtSpContainer();
            int number = shape == null ? 0 : number(shape);
            Range story = document.getMainTextboxRange();
            int[] pieces = pieces(document, story);
            if (number < 1 || number >= pieces.length || pieces[number - 1] >= pieces[number]) {
                return List.of();
            }
            return DocBody.of(new Range(pieces[number - 1], pieces[number], document), context);
        } catch (RuntimeException e) {
            context.lost("Một khung chữ trong tệp bị hỏng nên không đọc được.");
            return List.of();
        }
    }

    /** The upper half of the shape's text id, counted from 1; 0 where the shape holds no text. */
    private static int number(EscherContainerRecord shape) {
        EscherOptRecord options = shape.getChildById(EscherOptRecord.RECORD_ID);
        EscherSimpleProperty id = options == null ? null : options.lookup(EscherPropertyTypes.TEXT__TEXTID.propNumber);
        return id == null ? 0 : id.getPropertyValue() >>> 16;
    }

    private int[] pieces(HWPFDocument word, Range story) {
        int[] known = starts;
        if (known == null) {
            known = DocPieces.textBoxes(word, story.getStartOffset(), story.getEndOffset());
            starts = known;
        }
        return known;
    }
}
