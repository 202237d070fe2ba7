@NullMarked
package thongsuot.programme.offline;

import org.jspecify.annotations.NullMarked;
