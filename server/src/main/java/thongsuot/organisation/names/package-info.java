/** Names as documents write them, and the units they may mean: ranked, each with its reasons, never chosen. */
@NamedInterface("names")
@NullMarked
package thongsuot.organisation.names;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
