package thongsuot.documents;

import java.util.Optional;

/** The content of files, each kept once. Needs a transaction. */
public interface StoredFiles {

    /** The largest file, in bytes. */
    long LARGEST = 50L << 20;

    /**
     * Keeps the content; what is kept already is not kept twice.
     *
     * @throws IllegalArgumentException if it is empty or larger than {@link #LARGEST}
     */
    FileHash store(byte[] content);

    /** Empty for one that is not there, or not attached to a document that who acts may see. */
    Optional<byte[]> read(FileHash hash);
}
