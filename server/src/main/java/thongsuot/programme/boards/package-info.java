/** How the work below a unit stands, for its head: by unit, document, issuer, month and duty; each number leads to what it counts. */
@NullMarked
package thongsuot.programme.boards;

import org.jspecify.annotations.NullMarked;
