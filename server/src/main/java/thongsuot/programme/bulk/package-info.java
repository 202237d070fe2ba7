/** The same answer to many units at once: chosen by list, branch and state, with exceptions, all or nothing. */
@NamedInterface("bulk")
@NullMarked
package thongsuot.programme.bulk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
