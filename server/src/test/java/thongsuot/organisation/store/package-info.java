@NullMarked
package thongsuot.organisation.store;

import org.jspecify.annotations.NullMarked;
