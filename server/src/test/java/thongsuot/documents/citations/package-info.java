@NullMarked
package thongsuot.documents.citations;

import org.jspecify.annotations.NullMarked;
