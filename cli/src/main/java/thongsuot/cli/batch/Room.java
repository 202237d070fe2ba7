package thongsuot.cli.batch;

/** The memory that documents in work may take together; kept by one thread. A document too large for all of it gets in alone. */
final class Room {
    /** Text, facts and the parser's own tree: measured at 6 to 10 times the file for the worst kinds. */
    private static final int TIMES_THE_FILE = 12;

    /** What even the smallest PDF takes while it is open. */
    private static final int AT_LEAST_MEGABYTES = 24;

    private final int megabytes;
    private int free;

    Room(long heap) {
        megabytes = Math.max(AT_LEAST_MEGABYTES, (int) Math.min(Integer.MAX_VALUE, (heap >> 20) * 7 / 10));
        free = megabytes;
    }

    boolean fits(long bytes) {
        return needed(bytes) <= free;
    }

    /** Takes the room for a file of this size; returns what to give back. */
    int enter(long bytes) {
        int taken = needed(bytes);
        free -= taken;
        return taken;
    }

    void leave(int taken) {
        free += taken;
    }

    private int needed(long bytes) {
        return (int) Math.min(AT_LEAST_MEGABYTES + (bytes >> 20) * TIMES_THE_FILE, megabytes);
    }
}
