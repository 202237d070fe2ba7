/** The rules of structural change, without a database: from what stands and what is wanted to what is closed and opened. */
@NullMarked
package thongsuot.organisation.model;

import org.jspecify.annotations.NullMarked;
