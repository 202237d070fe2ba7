/** From a reviewed reading or a typed line to obligations and mandates. */
@NullMarked
package thongsuot.programme.assigning;

import org.jspecify.annotations.NullMarked;
