package thongsuot.dispatch.exchange;

import java.util.List;

/**
 * The way that messages take to other systems. The one that is always there is a folder of files; an exchange axis, whose endpoint and
 * secrets an office gets from its operator, is another.
 */
public interface Axis {

    /**
     * Hands a message over. A message handed over twice is the same message: its name says so.
     *
     * @param name of the message, unique for its content: {@code H41.12-2026-49-KH-TU-0.edxml}
     */
    void send(String name, byte[] message);

    /** What has come and was not acknowledged yet, the oldest first. */
    List<Arrived> arrived();

    /** Says that a message was dealt with, and how: it is not handed out again. */
    void acknowledge(String name, boolean taken, String why);

    /** A message that has come. */
    @SuppressWarnings("ArrayRecordComponent")
    record Arrived(String name, byte[] message) {}
}
