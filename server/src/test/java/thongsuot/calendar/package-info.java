@NullMarked
package thongsuot.calendar;

import org.jspecify.annotations.NullMarked;
