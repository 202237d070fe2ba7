@NullMarked
package thongsuot.organisation.transfer;

import org.jspecify.annotations.NullMarked;
