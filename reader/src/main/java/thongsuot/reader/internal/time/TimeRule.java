package thongsuot.reader.internal.time;

import java.util.List;

/** One form in which offices say when. Looked at only where one of its first words stands. */
interface TimeRule {
    /** The words, folded, that an expression of this form begins with. */
    List<String> anchors();

    /** What is said at {@code at}, where an anchor begins; empty where the form isn't this one. */
    List<Finding> at(Ground ground, int at);
}
