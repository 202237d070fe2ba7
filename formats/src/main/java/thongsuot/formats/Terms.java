package thongsuot.formats;

/** On what terms a file is opened: how much it may read, whom to tell, how long it may take. */
public record Terms(Limits limits, Progress progress, TimeBudget budget) {
    public static Terms standard() {
        Limits limits = Limits.standard();
        return new Terms(limits, Progress.NONE, new TimeBudget(limits.time()));
    }
}
