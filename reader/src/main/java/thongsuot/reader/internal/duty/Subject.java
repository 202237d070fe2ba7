package thongsuot.reader.internal.duty;

/**
 * Names that a clause gives work to.
 *
 * @param start where the clause begins
 * @param predicate where the words about the work begin
 */
record Subject(NameList names, int start, int predicate, Predicate.Force force, String rule) {}
