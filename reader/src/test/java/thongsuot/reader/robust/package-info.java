/** No text stops, slows or confuses the reader. */
@NullMarked
package thongsuot.reader.robust;

import org.jspecify.annotations.NullMarked;
