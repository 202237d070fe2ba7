@NullMarked
package thongsuot.organisation.search;

import org.jspecify.annotations.NullMarked;
