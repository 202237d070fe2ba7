@NullMarked
package thongsuot.dispatch.exchange;

import org.jspecify.annotations.NullMarked;
