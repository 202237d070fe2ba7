/** The years of the calendar: their rows, their history, the proposal for a year not yet announced, the page. */
@NullMarked
package thongsuot.calendar.years;

import org.jspecify.annotations.NullMarked;
