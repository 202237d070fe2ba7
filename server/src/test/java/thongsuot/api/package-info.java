@NullMarked
package thongsuot.api;

import org.jspecify.annotations.NullMarked;
