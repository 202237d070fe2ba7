@NullMarked
package thongsuot.organisation;

import org.jspecify.annotations.NullMarked;
