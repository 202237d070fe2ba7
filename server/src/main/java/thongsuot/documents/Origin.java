package thongsuot.documents;

/** How the installation knows of a document. */
public enum Origin {
    /** A unit has it. */
    REGISTERED,
    /** Another document cites it, nobody here has it. */
    CITED,
    /** It is classified and followed elsewhere: number and date, nothing more. */
    CLASSIFIED
}
