/** Terms of bodies: entered by whoever keeps the papers of a body. */
@NullMarked
package thongsuot.calendar.terms;

import org.jspecify.annotations.NullMarked;
