package thongsuot.dispatch.receipts;

/** What a recipient does with an issue. */
enum Act {
    RECEIVED,
    REFUSED,
    /** It answered with its own plan. */
    PLANNED
}
