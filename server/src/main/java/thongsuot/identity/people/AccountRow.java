package thongsuot.identity.people;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An account as lists show it.
 *
 * @param mail empty where nobody gave one
 * @param unit whose administrators look after it; empty for those of the whole installation
 * @param factor whether a second factor is asked for
 * @param state 1 for invited and not come yet, 2 for in use, 3 for closed: the order in which lists sort
 */
public record AccountRow(
        UUID id, String login, String name, String mail, String unit, boolean factor, int state, LocalDate made) {

    /** The key of the words of its state. */
    public String stateKey() {
        return switch (state) {
            case 1 -> "account.state.waiting";
            case 2 -> "account.state.open";
            default -> "account.state.closed";
        };
    }

    /** What tells one row from its neighbours in the order of that column. */
    String place(@Nullable String column) {
        return switch (column) {
            case "login" -> login;
            case "unit" -> unit;
            case "state" -> String.valueOf(state);
            case "made" -> made.toString();
            case null, default -> name;
        };
    }
}
