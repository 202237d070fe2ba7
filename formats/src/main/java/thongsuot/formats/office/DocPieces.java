package thongsuot.formats.office;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.apache.poi.hwpf.HWPFDocument;

/** Where the pieces of a story begin, from a table of the file that POI has no name for. */
final class DocPieces {
    // [MS-DOC] 2.5.1 and 2.5.6: the pairs fc/lcb of FibRgFcLcb97 begin at byte 154; fcPlcftxbxTxt is the 57th.
    private static final int TEXT_BOXES = 154 + 56 * 8;

    private DocPieces() {}

    /** The offsets of the text boxes within the document's text, the end of the last one after them. */
    static int[] textBoxes(HWPFDocument document, int storyStart, int storyEnd) {
        ByteBuffer main = ByteBuffer.wrap(document.getMainStream()).order(ByteOrder.LITTLE_ENDIAN);
        byte[] table = document.getTableStream();
        if (main.capacity() < TEXT_BOXES + 8) {
            return new int[0];
        }
        int at = main.getInt(TEXT_BOXES);
        int length = main.getInt(TEXT_BOXES + 4);
        if (at < 0 || length < 8 || at + (long) length > table.length) {
            return new int[0];
        }
        // n + 1 offsets of 4 bytes, then n structures of 22 bytes
        int[] starts = new int[(length - 4) / 26 + 1];
        ByteBuffer offsets = ByteBuffer.wrap(table, at, length).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i < starts.length; i++) {
            starts[i] = Math.clamp((long) storyStart + offsets.getInt(), storyStart, storyEnd);
        }
        return starts;
    }
}
