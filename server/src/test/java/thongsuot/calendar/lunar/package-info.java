@NullMarked
package thongsuot.calendar.lunar;

import org.jspecify.annotations.NullMarked;
