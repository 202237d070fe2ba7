package thongsuot.programme.bulk;

/** Which units, by how their work stands. */
public enum BulkPart {
    /** Reported, and not by who is asked to confirm it. */
    REPORTED("a.state = 'REPORTED' and a.reported_by <> acting_account()"),
    REPORTED_IN_TIME(
            "a.state = 'REPORTED' and a.reported_by <> acting_account() and (a.due_on is null or a.reported_on <= a.due_on)"),
    SILENT("a.id is null"),
    REFUSED("a.state = 'REFUSED'"),
    /** Still owed, with a day that can be moved. */
    OWED(BulkPart.DATED + " is not null"),
    OVERDUE(BulkPart.DATED + " < :today"),
    OPEN("coalesce(a.state, 'ISSUED') in ('ISSUED', 'ACCEPTED', 'IN_PROGRESS', 'REPORTED', 'RETURNED', 'REFUSED')");

    private static final String DATED =
            "coalesce(a.state, 'ISSUED') in ('ISSUED', 'ACCEPTED', 'IN_PROGRESS', 'RETURNED') and not d.continuous"
                    + " and case when a.id is null then d.due_on else a.due_on end";

    private final String condition;

    BulkPart(String condition) {
        this.condition = condition;
    }

    /** With {@code assignment a}, {@code mandate_due d} and {@code :today} in the query. */
    String condition() {
        return condition;
    }

    /** The key of its words. */
    public String key() {
        return "programme.bulk.part." + name();
    }
}
