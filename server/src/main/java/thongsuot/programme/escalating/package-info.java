/**
 * Bậc thang đôn đốc: what follows when work comes due and is not done, step by step, as data that who gives work may change. Steps name duties
 * and units; none starts anything by itself.
 */
@NamedInterface("escalating")
@NullMarked
package thongsuot.programme.escalating;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
