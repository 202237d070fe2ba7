package thongsuot.formats.office;

import thongsuot.formats.UnreadableFileException;
import thongsuot.reader.SourceText;

/** The one place where what libraries throw at damaged files becomes a clear line. */
final class Guard {
    private Guard() {}

    /** A way of reading one file. */
    interface Reading {
        // Libraries throw whatever damage makes them throw; naming it is this class's work.
        SourceText read() throws Exception;
    }

    static SourceText open(byte[] content, String name, Reading reading) throws UnreadableFileException {
        if (content.length == 0) {
            throw Refusals.empty(name);
        }
        try {
            return reading.read();
        } catch (UnreadableFileException e) {
            throw e;
        } catch (StackOverflowError | OutOfMemoryError e) {
            throw Refusals.tooLarge(name, e);
        } catch (Exception | LinkageError e) {
            throw Refusals.damaged(name, e);
        }
    }
}
