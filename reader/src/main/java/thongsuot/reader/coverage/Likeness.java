package thongsuot.reader.coverage;

import java.util.Collections;

/**
 * How much speaks for it that two clauses ask for the same: 0 for nothing, about 1 for almost the same words. Words decide; what both name besides them, a document, a
 * figure, a day, an office, tips the scale.
 */
final class Likeness {
    /** A clause of two words shares them with many; it is measured as if it had a few more. */
    private static final double LEAST_TOTAL = 8;

    private static final double WORD_FOR_WORD = 2;
    private static final double LEAST = 0.001;
    private static final double OFF_SUBJECT = -0.06;
    private static final double CITED = 0.12;
    private static final double SAME_FIGURE = 0.08;
    private static final double SAME_UNIT = 0.03;
    private static final double SAME_TIME = 0.1;
    private static final double SAME_OFFICE = 0.05;
    private static final double GIVEN_TO_OTHERS = -0.06;
    private static final double BOTH_REPORT = 0.15;
    private static final double ONE_REPORTS = -0.08;
    private static final double BOTH_AIM = 0.04;

    private Likeness() {}

    /**
     * 0 for clauses without a word in common; a clause said word for word goes before all others.
     *
     * @param bearing whom the demand is given to: what is given to others is answered more rarely
     */
    static double of(Passage parent, Weighed above, Bearing bearing, Passage child, Weighed below) {
        if (parent.clause().words().equals(child.clause().words())) {
            return WORD_FOR_WORD;
        }
        double words = words(above, below);
        if (words <= 0) {
            return 0;
        }
        double subject = above.leavesSubject(below) ? OFF_SUBJECT : 0;
        return Math.max(LEAST, words + besides(parent, bearing, child) + subject);
    }

    /** Half is how much of the shorter one stands in the longer, so that a part is found in a whole; half is how alike both are. */
    private static double words(Weighed above, Weighed below) {
        double shared = above.shared(below);
        double shorter = Math.max(LEAST_TOTAL, Math.min(above.total(), below.total()));
        double both = Math.max(2 * LEAST_TOTAL, above.total() + below.total());
        return Math.min(1, 0.5 * shared / shorter + 0.5 * 2 * shared / both);
    }

    private static double besides(Passage parent, Bearing bearing, Passage child) {
        double sum = 0;
        sum += Cited.same(parent.cited(), child.cited()) == null ? 0 : CITED;
        sum += Figures.equal(parent.figures(), child.figures()) == null ? 0 : SAME_FIGURE;
        sum += Dues.equal(parent.times(), child.times()) == null ? 0 : SAME_TIME;
        sum += Figures.sameUnit(parent.figures(), child.figures()) ? SAME_UNIT : 0;
        boolean office = !Collections.disjoint(parent.fields(), child.fields());
        sum += office ? SAME_OFFICE : bearing == Bearing.OTHERS ? GIVEN_TO_OTHERS : 0;
        boolean above = parent.asks(Clause.Kind.REPORT);
        boolean below = child.asks(Clause.Kind.REPORT);
        sum += above && below ? BOTH_REPORT : above != below ? ONE_REPORTS : 0;
        sum += parent.asks(Clause.Kind.TARGET) && child.asks(Clause.Kind.TARGET) ? BOTH_AIM : 0;
        return sum;
    }
}
