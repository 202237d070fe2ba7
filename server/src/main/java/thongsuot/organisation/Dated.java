package thongsuot.organisation;

/**
 * Something that holds on some days.
 *
 * @param <F> its own type
 */
public sealed interface Dated<F extends Dated<F>> permits Membership, Placement, Post, Unit, UnitCode {

    Period valid();

    /** What it is about: of two that are about the same thing, one at most holds on a day. */
    Object about();

    /** The same, on other days. */
    F on(Period days);
}
