package thongsuot.calendar.terms;

import thongsuot.calendar.Term;

/**
 * A term and whose it is.
 *
 * @param body the name of the unit today; empty for what holds for every body of the line that has no row of its own
 */
public record KeptTerm(String body, Term term) {}
