@NullMarked
package thongsuot.programme;

import org.jspecify.annotations.NullMarked;
