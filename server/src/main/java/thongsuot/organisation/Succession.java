package thongsuot.organisation;

import java.time.LocalDate;

/**
 * Who came after whom.
 *
 * @param on the first day of the successor in this role
 * @param share how much of what the predecessor had went this way; all shares of a predecessor in one change add up to the whole
 */
public record Succession(ChangeId change, UnitId predecessor, UnitId successor, Share share, LocalDate on) {}
