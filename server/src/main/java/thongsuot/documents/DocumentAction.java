package thongsuot.documents;

import thongsuot.platform.Action;

/** What may be done with documents. The rules of rows in the database know the same roles; a test compares them. */
public enum DocumentAction implements Action {
    /** See the register of a unit and the documents in it. */
    VIEW("documents.view", true),
    /** Take the register away as a file. */
    EXPORT("documents.export", true),
    /** Enter documents into the register of a unit, upload their files, complete them. */
    REGISTER("documents.register", false),
    /** Say what of a reading is right. */
    REVIEW("documents.review", false),
    /** Say which document a citation means, what documents have to do with each other, and decide where citations disagree. */
    LINK("documents.link", false),
    /** Write letters of a unit; issuing one takes the right to draw its number too. */
    LETTER("documents.letter", false),
    /** Draw, reserve and void numbers of a unit, and say when its terms begin. */
    NUMBER("documents.number", false);

    private final String key;
    private final boolean reads;

    DocumentAction(String key, boolean reads) {
        this.key = key;
        this.reads = reads;
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public boolean reads() {
        return reads;
    }
}
