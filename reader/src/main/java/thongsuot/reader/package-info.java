/** One way in, {@link thongsuot.reader.DocumentReader}; one thing out, {@link thongsuot.reader.Reading}. */
@NullMarked
package thongsuot.reader;

import org.jspecify.annotations.NullMarked;
