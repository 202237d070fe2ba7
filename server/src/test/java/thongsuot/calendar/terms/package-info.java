@NullMarked
package thongsuot.calendar.terms;

import org.jspecify.annotations.NullMarked;
