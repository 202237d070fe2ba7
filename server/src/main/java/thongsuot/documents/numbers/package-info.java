/** Number series: drawn without gaps or doubles, reserved, void, reported on. */
@NullMarked
package thongsuot.documents.numbers;

import org.jspecify.annotations.NullMarked;
