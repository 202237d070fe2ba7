package thongsuot.programme.charts;

/** By what the duties of a chart are grouped. */
public enum GanttBy {
    DOCUMENTS,
    ISSUERS,
    /** Each duty once for each unit directly below that has it. */
    UNITS;

    /** The key of its words. */
    public String key() {
        return "gantt.by." + name();
    }
}
