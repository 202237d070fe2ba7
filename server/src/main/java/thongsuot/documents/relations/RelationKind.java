package thongsuot.documents.relations;

/** What one document has to do with another: "this one … that one". */
public enum RelationKind {
    /** Thực hiện. */
    IMPLEMENTS,
    /** Căn cứ. */
    BASIS,
    /** Sửa đổi. */
    AMENDS,
    /** Bổ sung. */
    SUPPLEMENTS,
    /** Thay thế. */
    REPLACES,
    /** Bãi bỏ, thu hồi. */
    REVOKES,
    /** Hướng dẫn. */
    GUIDES,
    /** Là phụ lục của. */
    ANNEX_OF,
    /** Là bản sao của. */
    COPY_OF;

    /** Whether a document that it points to is no longer to be followed. */
    public boolean ends() {
        return this == REPLACES || this == REVOKES;
    }

    /** Whether a document that it points to reads otherwise from then on. */
    public boolean alters() {
        return this == AMENDS || this == SUPPLEMENTS;
    }

    /** Whether a document that it comes from rests on the other: when the other falls, this one must be looked at. */
    public boolean rests() {
        return this == IMPLEMENTS || this == BASIS || this == GUIDES || this == ANNEX_OF;
    }
}
