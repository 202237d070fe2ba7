package thongsuot.programme.boards;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import thongsuot.programme.ObligationId;
import thongsuot.programme.Role;
import thongsuot.programme.WorkKey;
import thongsuot.programme.model.Grade;
import thongsuot.programme.model.Stage;

/**
 * The work of one unit behind a number of the board, with the words that ask for it.
 *
 * @param sourceKind the kind of source by name: {@code DOCUMENT}, {@code SPOKEN}
 * @param source what the words belong to; empty for what was only said
 * @param stage null for a unit that has not acted
 * @param dueOn after extensions; null where no day was given
 * @param said the last words that somebody wrote of it, a reason or a report; empty for none
 */
public record WorkRow(
        WorkKey key,
        ObligationId obligation,
        String title,
        String sourceKind,
        String source,
        String path,
        String words,
        Role role,
        String unit,
        @Nullable Stage stage,
        @Nullable Grade grade,
        @Nullable LocalDate dueOn,
        String said) {

    /** The key of the words for where it stands. */
    public String state() {
        if (stage == null) return "programme.wanted.SILENT";
        return grade == null ? stage.key() : grade.key();
    }

    /** Whether it still waits for the unit. */
    public boolean owed() {
        return stage == null
                || switch (stage) {
                    case ISSUED, ACCEPTED, IN_PROGRESS, RETURNED -> true;
                    default -> false;
                };
    }
}
