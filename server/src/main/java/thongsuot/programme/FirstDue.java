package thongsuot.programme;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import thongsuot.calendar.Certainty;
import thongsuot.calendar.DueRule;

/**
 * When a duty is due, as it was first given.
 *
 * @param rule what the day follows from
 * @param firstOn the last day that meets it; null where the rule gives none. It never changes
 * @param words the words it was read from; empty where nobody said anything
 */
public record FirstDue(DueRule rule, @Nullable LocalDate firstOn, String words, Certainty certainty) {}
