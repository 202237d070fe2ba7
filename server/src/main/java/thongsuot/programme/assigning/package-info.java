/** From a reviewed reading or a typed line to obligations and mandates. */
@NamedInterface("assigning")
@NullMarked
package thongsuot.programme.assigning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
