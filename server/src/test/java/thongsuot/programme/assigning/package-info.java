@NullMarked
package thongsuot.programme.assigning;

import org.jspecify.annotations.NullMarked;
