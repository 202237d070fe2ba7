@NullMarked
package thongsuot.organisation.names;

import org.jspecify.annotations.NullMarked;
