package thongsuot.documents;

/** Whether a unit got a document or sent it. */
public enum Direction {
    /** Văn bản đến. */
    INCOMING,
    /** Văn bản đi. */
    OUTGOING
}
