package thongsuot.documents;

/** What a fact is about; the groups of the review, in their order. */
public enum FactKind {
    HEADER,
    CITATION,
    OBLIGATION,
    ASSIGNMENT,
    DEADLINE,
    TARGET,
    REPORT,
    RECIPIENT,
    SIGNATURE,
    WARNING
}
