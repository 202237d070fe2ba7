package thongsuot.organisation.audience;

import java.util.List;
import org.jspecify.annotations.Nullable;
import thongsuot.organisation.Line;
import thongsuot.organisation.UnitId;

/**
 * {@code "các đảng ủy xã, phường trực thuộc Tỉnh ủy, trừ Đảng ủy xã Mỹ Thạnh"}: which units are meant, on whatever day it is asked.
 *
 * @param ancestor the unit that they stand below; null for the whole line
 * @param childrenOnly whether only those directly below it
 * @param kinds codes of kinds; empty for all
 * @param levels codes of levels; empty for all
 * @param except units left out, with all that stands below them in the line
 */
public record AudienceRule(
        Line line,
        @Nullable UnitId ancestor,
        boolean childrenOnly,
        List<String> kinds,
        List<String> levels,
        List<UnitId> except) {

    public AudienceRule {
        if (childrenOnly && ancestor == null)
            throw new IllegalArgumentException("'directly below' needs a unit to stand below");
        kinds = kinds.stream().distinct().sorted().toList();
        levels = levels.stream().distinct().sorted().toList();
        except = except.stream().distinct().toList();
    }
}
