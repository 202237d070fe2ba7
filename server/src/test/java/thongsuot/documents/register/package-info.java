@NullMarked
package thongsuot.documents.register;

import org.jspecify.annotations.NullMarked;
