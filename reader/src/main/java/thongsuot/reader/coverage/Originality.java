package thongsuot.reader.coverage;

/**
 * How much of a plan is its own. Shown, never judged: a plan may copy a good sentence, and a changed one may say nothing.
 *
 * @param exact syllables in sentences that stand word for word in the parent, of all syllables in sentences; headings don't count
 * @param near the same with sentences of which most runs of five syllables stand in the parent, once names of places and levels are
 *     left out; holds {@code exact}
 * @param owners clauses that name a unit which the parent doesn't, of all clauses
 * @param dates clauses with a time that the clauses above them don't have, of all clauses
 * @param figures clauses with a figure that the clauses above them don't have, of all clauses
 */
public record Originality(Share exact, Share near, Share owners, Share dates, Share figures) {
    /** Both plans together, as for a branch. */
    public Originality plus(Originality other) {
        return new Originality(
                exact.plus(other.exact),
                near.plus(other.near),
                owners.plus(other.owners),
                dates.plus(other.dates),
                figures.plus(other.figures));
    }
}
