package thongsuot.programme.extending;

import java.time.LocalDate;

/** What somebody decides on a request for more time. */
public sealed interface Answer {

    /** Empty only where nothing needs to be said. */
    String words();

    /** The day that was asked for. */
    record Grant(String words) implements Answer {}

    /** More time, to this day. */
    record Other(LocalDate day, String words) implements Answer {}

    record Refuse(String words) implements Answer {}
}
