package thongsuot.reader.obligation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** When something is due, or how often it comes again. A null date is one that the words don't tell. */
public sealed interface Timing {
    /** {@code chậm nhất ngày 15/11/2022}; {@code last} is the last day that still meets it. */
    record By(@Nullable LocalDate last) implements Timing {}

    /** {@code trong Quý I/2022}. */
    record Within(@Nullable LocalDate first, @Nullable LocalDate last) implements Timing {}

    /** {@code trong 10 ngày làm việc kể từ ngày ký}: a sum that waits for its first day. */
    record Period(int count, Unit unit, @Nullable String since) implements Timing {
        /** What a period is counted in. */
        public enum Unit {
            HOUR,
            WORKING_HOUR,
            DAY,
            WORKING_DAY,
            WEEK,
            MONTH,
            YEAR
        }
    }

    /** {@code kỷ niệm … (02/9/1945 - 02/9/2022)}: an event on a named day. */
    record On(@Nullable LocalDate day) implements Timing {}

    /** {@code hằng quý}; {@code rrule} is the frequency part of an RFC 5545 rule. */
    record Recurring(
            String rrule,
            @Nullable LocalDate first,
            @Nullable LocalDate last) implements Timing {}

    /** {@code thực hiện từ năm 2022}. */
    record From(@Nullable LocalDate first) implements Timing {}

    /** {@code thường xuyên}. */
    record Continuous() implements Timing {}

    /** {@code định kỳ}, with no frequency. */
    record Periodic() implements Timing {}

    /** {@code năm thứ 3 nhiệm kỳ}; {@code termYear} null means the end of the term. */
    record Term(@Nullable Integer termYear) implements Timing {}

    /** {@code sau khi có kế hoạch của …}: waits for something else; {@code event} has the words. */
    record After(String event) implements Timing {}

    /** {@code kịp thời}, {@code khẩn trương}: urgent, without a date. */
    record Urgent() implements Timing {}
}
