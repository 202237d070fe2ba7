package thongsuot.calendar;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import thongsuot.organisation.Line;

/**
 * When something is due, as a rule: {@code trước ngày 15/11}, {@code hằng quý}, {@code thường xuyên}, {@code năm thứ 3 nhiệm kỳ}. {@link Reckoning} makes
 * days of it, {@link DueRuleJson} keeps it in a column.
 */
public sealed interface DueRule {

    /** A named day, the last that still meets it. It stays where it is, holiday or not. */
    record By(LocalDate day) implements DueRule {}

    /** {@code trong quý III/2025}: from the first day to the last. */
    record Within(LocalDate from, LocalDate to) implements DueRule {
        public Within {
            if (to.isBefore(from)) throw new IllegalArgumentException("a window from " + from + " can't end on " + to);
        }
    }

    /**
     * {@code trước ngày 25 hằng tháng}, {@code hằng quý}.
     *
     * @param rrule the frequency part of an RFC 5545 rule, by days or longer
     * @param from no occurrence falls before it
     * @param until no occurrence falls after it; null for as long as the document holds
     */
    record Recurring(String rrule, LocalDate from, @Nullable LocalDate until) implements DueRule {
        public Recurring {
            Recurrences.check(rrule);
            if (until != null && until.isBefore(from))
                throw new IllegalArgumentException("a rule from " + from + " can't end on " + until);
        }
    }

    /**
     * {@code thường xuyên}: never late, but said again for each period of a reporting calendar; a period that passes without a word is silent.
     *
     * @param calendar the code of a {@link ReportingCalendar}
     */
    record Continuous(PeriodLength each, String calendar) implements DueRule {}

    /** {@code định kỳ}, no frequency given: somebody must be asked. */
    record PeriodicUnstated() implements DueRule {}

    /** {@code từ năm 2025}: a first day and no last. */
    record OpenFrom(LocalDate from) implements DueRule {}

    /**
     * {@code trong 10 ngày kể từ ngày nhận}, {@code sau khi có hướng dẫn}.
     *
     * @param event what is waited for, in the words of the document
     * @param length how long after it; null where the words give no length
     */
    record AfterEvent(String event, @Nullable Length length) implements DueRule {}

    /** So long after another obligation was confirmed. */
    record AfterTask(UUID obligation, Length length) implements DueRule {}

    /**
     * {@code năm thứ 3 nhiệm kỳ}: of the term of the body that acts.
     *
     * @param year from 1; {@link #END} for the end of the term
     * @param line whose terms count: those of the committee, of the people's council, …
     */
    record TermRelative(int year, Line line) implements DueRule {
        /** {@code khi kết thúc nhiệm kỳ}. */
        public static final int END = 0;

        public TermRelative {
            if (year < END || year > 10)
                throw new IllegalArgumentException("year " + year + " of a term must be 0 to 10");
        }
    }

    /** {@code dịp kỷ niệm 02/9}: some days around a day. */
    record EventDays(LocalDate day, int before, int after) implements DueRule {
        public EventDays {
            if (before < 0 || before > 366 || after < 0 || after > 366)
                throw new IllegalArgumentException(before + " days before and " + after + " after must be 0 to 366");
        }
    }

    /** Nothing is said of time. */
    record Unstated() implements DueRule {}
}
