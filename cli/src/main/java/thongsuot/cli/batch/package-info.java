/** Many documents at once: in parallel, in order, within the memory there is, with progress shown. */
@NullMarked
package thongsuot.cli.batch;

import org.jspecify.annotations.NullMarked;
