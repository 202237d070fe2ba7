@NullMarked
package thongsuot.documents.review;

import org.jspecify.annotations.NullMarked;
