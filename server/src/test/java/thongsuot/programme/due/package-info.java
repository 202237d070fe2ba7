@NullMarked
package thongsuot.programme.due;

import org.jspecify.annotations.NullMarked;
