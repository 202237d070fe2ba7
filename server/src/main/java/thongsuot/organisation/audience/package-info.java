/** Audiences: a rule over the lines, resolved on a day into a list that stays as it was. */
@NamedInterface("audience")
@NullMarked
package thongsuot.organisation.audience;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
