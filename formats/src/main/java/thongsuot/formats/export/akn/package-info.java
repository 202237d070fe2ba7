/** Readings as Akoma Ntoso 3.0, the form in which legal tools exchange documents. */
@NullMarked
package thongsuot.formats.export.akn;

import org.jspecify.annotations.NullMarked;
