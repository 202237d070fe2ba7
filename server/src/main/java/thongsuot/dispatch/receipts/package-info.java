/** Receipts: what waits for a unit, its answer, and who reminds whom. */
@NamedInterface("receipts")
@NullMarked
package thongsuot.dispatch.receipts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
