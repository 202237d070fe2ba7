package thongsuot.programme.due;

import thongsuot.calendar.Certainty;
import thongsuot.calendar.DueRule;

/**
 * When a duty is due, as its document has it.
 *
 * @param words all that the document says of time, at most 2000 characters; empty where it says nothing
 */
public record ReadDue(DueRule rule, Certainty certainty, String words) {}
