/** How well plans are aligned with the document they carry out, on pairs of invented documents with alignments by hand. */
@NullMarked
package thongsuot.bench.coverage;

import org.jspecify.annotations.NullMarked;
