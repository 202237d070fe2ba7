package thongsuot.calendar;

/** How a due rule is known. The four never look alike on a page. */
public enum Certainty {
    /** The document says so. */
    STATED,
    /** A part of it, the year as a rule, comes from elsewhere in the document. */
    INFERRED,
    /** Nobody said it: the habit of the office was put in. */
    DEFAULTED,
    /** A person has looked at it and said that it is right. */
    CONFIRMED;

    /** The key of its name in the words of this module. */
    public String key() {
        return "calendar.certainty." + name();
    }
}
