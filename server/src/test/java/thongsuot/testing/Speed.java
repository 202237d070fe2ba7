package thongsuot.testing;

import java.util.Arrays;

/** Prints how long something takes, for those who measure; a test that depended on it would fail on a busy machine. */
public final class Speed {

    private Speed() {}

    /** Asked once more than {@code times}: the first answer pays for what is loaded then, and is not counted. */
    public static void measure(String what, int times, Runnable question) {
        question.run();
        long[] took = new long[times];
        for (int i = 0; i < took.length; i++) {
            long start = System.nanoTime();
            question.run();
            took[i] = System.nanoTime() - start;
        }
        Arrays.sort(took);
        System.out.printf(
                "%-50s %,8.1f ms in the middle, %,.1f ms at 95 of 100%n",
                what, took[took.length / 2] / 1e6, took[(int) Math.ceil(took.length * 0.95) - 1] / 1e6);
    }

    /** Something that is done once, from {@link System#nanoTime} at its start. */
    public static void once(String what, long start) {
        System.out.printf("%-50s %,8d ms%n", what, (System.nanoTime() - start) / 1_000_000);
    }
}
