/** Receipts: what waits for a unit, its answer, and who reminds whom. */
@NullMarked
package thongsuot.dispatch.receipts;

import org.jspecify.annotations.NullMarked;
