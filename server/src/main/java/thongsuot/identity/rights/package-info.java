/** The one place that decides who may do what, where, and for whom. */
@NamedInterface("rights")
@NullMarked
package thongsuot.identity.rights;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
