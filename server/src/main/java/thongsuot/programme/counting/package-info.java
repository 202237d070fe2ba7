/** How the work stands below a unit, from counters. */
@NullMarked
package thongsuot.programme.counting;

import org.jspecify.annotations.NullMarked;
