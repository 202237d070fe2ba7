package thongsuot.programme.boards;

import thongsuot.programme.counting.Standing;
import thongsuot.web.Tone;

/** What a number of the board counts, and what the list behind it shows. */
public enum Show {
    ALL("counted"),
    LATE("late"),
    SILENT("silent"),
    SOON("soon"),
    OWED("owed"),
    REPORTED("reported"),
    REFUSED("refused"),
    DONE("done");

    private final String word;

    Show(String word) {
        this.word = word;
    }

    public int of(Standing standing) {
        return switch (this) {
            case ALL -> standing.counted();
            case LATE -> standing.late();
            case SILENT -> standing.silent();
            case SOON -> standing.soon();
            case OWED -> standing.owed();
            case REPORTED -> standing.reported();
            case REFUSED -> standing.refused();
            case DONE -> standing.done();
        };
    }

    /** The key of its words. */
    public String key() {
        return "board.show." + word;
    }

    /** How a number above nothing is to be taken. */
    public Tone tone() {
        return switch (this) {
            case LATE -> Tone.BAD;
            case SOON, REFUSED -> Tone.WARN;
            case DONE -> Tone.GOOD;
            default -> Tone.PLAIN;
        };
    }

    /** The same as a condition on the columns of a tally. */
    String sql() {
        return switch (this) {
            case ALL -> "b.size - b.exempted - b.transferred";
            case DONE -> "b.on_time + b.done_late + b.beyond";
            default -> "b." + word;
        };
    }
}
