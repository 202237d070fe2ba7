/** Specimens of names, of work given, of duties to report. */
@NullMarked
package thongsuot.reader.internal.duty;

import org.jspecify.annotations.NullMarked;
