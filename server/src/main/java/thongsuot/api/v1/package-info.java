/** The addresses below {@code /api/v1}: what is asked of the work and done with it, by the same services as the pages, told in JSON. */
@NullMarked
package thongsuot.api.v1;

import org.jspecify.annotations.NullMarked;
