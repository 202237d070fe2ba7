package thongsuot.organisation;

/**
 * A part of something that was divided, as it was declared: 40 of 100. Never a decimal, so that thirds add up.
 *
 * @param part at least 1
 * @param of the denominator, the same for all heirs of one predecessor
 */
public record Share(int part, int of) {

    public static final Share WHOLE = new Share(1, 1);

    public Share {
        if (part < 1 || part > of) throw new IllegalArgumentException(part + " of " + of + " is not a share");
    }
}
