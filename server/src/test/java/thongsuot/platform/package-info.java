@NullMarked
package thongsuot.platform;

import org.jspecify.annotations.NullMarked;
