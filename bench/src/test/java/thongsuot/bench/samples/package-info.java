/** The sample documents are read well, in every format and however their text is broken. */
@NullMarked
package thongsuot.bench.samples;

import org.jspecify.annotations.NullMarked;
