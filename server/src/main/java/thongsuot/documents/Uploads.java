package thongsuot.documents;

import thongsuot.organisation.UnitId;

/** Files that are read in the background and then stand in the register, as if somebody had uploaded them. */
public interface Uploads {

    /**
     * Takes a file in; who acts registers it. Part of the caller's transaction; reading begins after its end.
     *
     * @param name as the file is called; its ending is only a hint
     * @throws IllegalArgumentException if the file is empty or larger than {@link StoredFiles#LARGEST}
     */
    void take(UnitId holder, Direction direction, String name, byte[] content);

    /**
     * The same, read at once, within the caller's transaction: for samples that go on with what was read.
     *
     * @return the document that it became; a file that nothing can be made of is a bug of the sample
     */
    DocumentId read(UnitId holder, Direction direction, String name, byte[] content);
}
