@NullMarked
package thongsuot.audit;

import org.jspecify.annotations.NullMarked;
