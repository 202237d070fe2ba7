@NullMarked
package thongsuot.documents.search;

import org.jspecify.annotations.NullMarked;
