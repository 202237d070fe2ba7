package thongsuot.reader.lint;

/** How much a remark weighs. */
public enum Severity {
    /** Wrong whatever was meant: a day that the calendar lacks. */
    ERROR,
    /** Sent back as a rule: nobody to do it, no recipients. */
    WARNING,
    /** Worth a look; the document may go out. */
    NOTE
}
