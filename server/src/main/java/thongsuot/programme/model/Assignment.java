package thongsuot.programme.model;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import thongsuot.organisation.UnitId;

/**
 * The work of one unit is exactly one of these, and the moves open to it are the methods it has: what was refused can't be confirmed,
 * and what was reported is not done before somebody else says so.
 *
 * <pre>{@code
 * Issued ── accept ─▶ Accepted ── assign ─▶ InProgress ── report ─▶ Reported ── confirm ─▶ Confirmed
 *    ├── refuse ─▶ Refused ── insist ─▶ Issued                        └── giveBack ─▶ Returned ── report ─▶ Reported
 * }</pre>
 *
 * From every open state a decision leads to {@link Exempted} or {@link Transferred}.
 */
public sealed interface Assignment {

    /** The last day that still meets it, after extensions; null where no day was given. */
    @Nullable
    LocalDate dueOn();

    /** Not yet closed. */
    sealed interface Open extends Assignment {

        /** Leaves the denominator, by a decision. */
        default Exempted exempt(String decision) {
            return new Exempted(dueOn(), decision);
        }

        /** Another unit takes it over, by a decision. */
        default Transferred transfer(UnitId to, String decision) {
            return new Transferred(dueOn(), to, decision);
        }
    }

    /** Waits for the unit. */
    sealed interface Owed extends Open {

        /** With another due day; the first stays with the obligation. */
        Owed due(LocalDate day);
    }

    /** The unit has accepted and works. */
    sealed interface Doing extends Owed {

        @Nullable
        Doer doer();

        default InProgress assign(Doer to) {
            return new InProgress(dueOn(), to);
        }

        /** Something was done, by whomever. */
        default InProgress progress() {
            return new InProgress(dueOn(), doer());
        }

        /** @param by the account that says so: somebody else has to confirm */
        default Reported report(UUID by, LocalDate on) {
            return new Reported(dueOn(), doer(), by, on);
        }
    }

    record Issued(@Nullable LocalDate dueOn) implements Owed {

        public Accepted accept() {
            return new Accepted(dueOn);
        }

        public Refused refuse(String reason) {
            return new Refused(dueOn, said(reason));
        }

        @Override
        public Issued due(LocalDate day) {
            return new Issued(day);
        }
    }

    record Accepted(@Nullable LocalDate dueOn) implements Doing {

        @Override
        public @Nullable Doer doer() {
            return null;
        }

        @Override
        public Accepted due(LocalDate day) {
            return new Accepted(day);
        }
    }

    record InProgress(@Nullable LocalDate dueOn, @Nullable Doer doer) implements Doing {

        @Override
        public InProgress due(LocalDate day) {
            return new InProgress(day, doer);
        }
    }

    /** Waits for who asked. */
    record Reported(@Nullable LocalDate dueOn, @Nullable Doer doer, UUID reportedBy, LocalDate reportedOn)
            implements Open {

        /** Whether it came after its day: nobody is late on the due day itself, nor for as long as the other side takes to look. */
        public boolean late() {
            return dueOn != null && reportedOn.isAfter(dueOn);
        }

        /** Self-report is not acceptance: whoever reported must not confirm. */
        public boolean mayConfirm(UUID account) {
            return !reportedBy.equals(account);
        }

        /** @param beyond whether more was done than asked; what came late stays late */
        public Confirmed confirm(boolean beyond) {
            Grade grade = late() ? Grade.LATE : beyond ? Grade.BEYOND : Grade.ON_TIME;
            return new Confirmed(dueOn, doer, reportedBy, reportedOn, grade);
        }

        public Returned giveBack(String reason) {
            return new Returned(dueOn, doer, said(reason));
        }
    }

    record Returned(@Nullable LocalDate dueOn, @Nullable Doer doer, String reason) implements Doing {

        @Override
        public Returned due(LocalDate day) {
            return new Returned(day, doer, reason);
        }
    }

    /** The unit says that it is not its work; who asked answers: exempt, transfer, or insist. */
    record Refused(@Nullable LocalDate dueOn, String reason) implements Open {

        public Issued insist() {
            return new Issued(dueOn);
        }
    }

    record Confirmed(@Nullable LocalDate dueOn, @Nullable Doer doer, UUID reportedBy, LocalDate reportedOn, Grade grade)
            implements Assignment {}

    record Exempted(@Nullable LocalDate dueOn, String decision) implements Assignment {

        public Exempted {
            said(decision);
        }
    }

    record Transferred(@Nullable LocalDate dueOn, UnitId to, String decision) implements Assignment {

        public Transferred {
            said(decision);
        }
    }

    private static String said(String reason) {
        if (reason.isBlank()) throw new IllegalArgumentException("a move that needs its reason came without one");
        return reason;
    }
}
