@NullMarked
package thongsuot.calendar.years;

import org.jspecify.annotations.NullMarked;
