package thongsuot.documents.relations;

/** What people have said of a relation. */
public enum RelationState {
    /** A reading says so; nobody has looked yet. */
    PROPOSED,
    CONFIRMED,
    REJECTED
}
