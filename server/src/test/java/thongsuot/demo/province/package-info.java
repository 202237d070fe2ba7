@NullMarked
package thongsuot.demo.province;

import org.jspecify.annotations.NullMarked;
