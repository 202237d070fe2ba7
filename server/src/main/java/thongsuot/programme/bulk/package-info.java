/** The same answer to many units at once: chosen by list, branch and state, with exceptions, all or nothing. */
@NullMarked
package thongsuot.programme.bulk;

import org.jspecify.annotations.NullMarked;
