/** What tests of the server stand on: a real database, a running server, a real browser. */
@NullMarked
package thongsuot.testing;

import org.jspecify.annotations.NullMarked;
