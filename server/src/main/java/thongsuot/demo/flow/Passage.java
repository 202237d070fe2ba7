package thongsuot.demo.flow;

/**
 * A line of the invented plan.
 *
 * @param words what the province says; empty for what a commune adds of its own
 * @param good what a careful commune answers; empty where it need not
 * @param weak what a hasty commune answers; empty where it leaves the demand out
 */
record Passage(Kind kind, String words, String good, String weak) {

    enum Kind {
        /** A heading of every plan. */
        PART,
        SECTION,
        /** Words of the province's plan that ask for nothing. */
        PREFACE,
        DEMAND,
        /** What a careful commune does beyond what is asked. */
        ADDED
    }

    Passage answered(char by, String answer) {
        return by == 'G' ? new Passage(kind, words, answer, weak) : new Passage(kind, words, good, answer);
    }
}
