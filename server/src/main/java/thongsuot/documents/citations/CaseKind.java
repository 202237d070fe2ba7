package thongsuot.documents.citations;

/** How citations can fail to fit together. */
public enum CaseKind {
    /** A mention gives a document another date than its own. */
    TWO_DATES,
    /** Two documents in one series of numbers bear one number. */
    ONE_NUMBER,
    /** A document cites one that was issued after it. */
    CITED_BEFORE,
    /** The symbol belongs to another body than the words name. */
    WRONG_ISSUER,
    /** A ground has been replaced or revoked. */
    BASIS_ENDED
}
