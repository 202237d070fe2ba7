package thongsuot.formats;

import thongsuot.reader.SourceText;

/** Turns the bytes of one kind of file into text. */
public interface Extractor {
    /** @param name the file's name, for messages */
    SourceText extract(byte[] content, String name) throws UnreadableFileException;
}
