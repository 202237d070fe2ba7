@NullMarked
package thongsuot.documents.numbers;

import org.jspecify.annotations.NullMarked;
