@NullMarked
package thongsuot.documents;

import org.jspecify.annotations.NullMarked;
