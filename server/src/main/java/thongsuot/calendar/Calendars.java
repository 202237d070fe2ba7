package thongsuot.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import thongsuot.organisation.Line;
import thongsuot.organisation.UnitId;

/** The calendars that the installation keeps: rows, so that a rule can be changed without a new program. */
public interface Calendars {

    /** For sums with the years, swaps and reporting calendars known now. Cheap: kept until somebody changes them. */
    Reckoning reckoning();

    /** The reporting calendars, the civil one first. */
    List<ReportingCalendar> reporting();

    /** The term of a body on a day: its own or, failing that, the nearest body's above it in the line. */
    Optional<Term> term(UnitId unit, Line line, LocalDate day);
}
