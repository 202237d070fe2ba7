@NullMarked
package thongsuot.documents.intake;

import org.jspecify.annotations.NullMarked;
