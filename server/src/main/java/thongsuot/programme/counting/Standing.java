package thongsuot.programme.counting;

/**
 * How some work stands on a day. Sums of these are added field by field; nothing here is a rating.
 *
 * @param size how many units were asked
 * @param silent how many of them have not acted at all
 * @param owed waits for the unit, silent ones included
 * @param late owed, and its day has passed
 * @param soon owed, and its day comes within the days asked for
 * @param reported waits for who asked to confirm
 * @param refused waits for who asked to answer
 * @param exempted left the denominator by decision
 * @param transferred another unit took it over by decision
 */
public record Standing(
        int size,
        int silent,
        int owed,
        int late,
        int soon,
        int reported,
        int refused,
        int onTime,
        int doneLate,
        int beyond,
        int exempted,
        int transferred) {

    public static final Standing NONE = new Standing(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

    public int done() {
        return onTime + doneLate + beyond;
    }

    /** Of how many it is counted what is done: exempted and transferred ones are not among them. */
    public int counted() {
        return size - exempted - transferred;
    }

    public Standing plus(Standing other) {
        return new Standing(
                size + other.size,
                silent + other.silent,
                owed + other.owed,
                late + other.late,
                soon + other.soon,
                reported + other.reported,
                refused + other.refused,
                onTime + other.onTime,
                doneLate + other.doneLate,
                beyond + other.beyond,
                exempted + other.exempted,
                transferred + other.transferred);
    }
}
