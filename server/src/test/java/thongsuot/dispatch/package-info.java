@NullMarked
package thongsuot.dispatch;

import org.jspecify.annotations.NullMarked;
