/** Makes the sample documents and their gold readings from annotated sources in {@code samples/make}. */
@NullMarked
package thongsuot.bench.samples;

import org.jspecify.annotations.NullMarked;
