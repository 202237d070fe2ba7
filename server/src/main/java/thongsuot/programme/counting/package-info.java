/** How the work stands below a unit, from counters. */
@NamedInterface("counting")
@NullMarked
package thongsuot.programme.counting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
