@NullMarked
package thongsuot.demo.flow;

import org.jspecify.annotations.NullMarked;
