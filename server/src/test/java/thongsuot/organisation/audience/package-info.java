@NullMarked
package thongsuot.organisation.audience;

import org.jspecify.annotations.NullMarked;
