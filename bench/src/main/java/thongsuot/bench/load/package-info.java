/** Many people at once on a running server, as browsers would: signed in, one page at a time, with forms. */
@NullMarked
package thongsuot.bench.load;

import org.jspecify.annotations.NullMarked;
