package thongsuot.organisation.names;

import java.util.List;
import org.jspecify.annotations.Nullable;
import thongsuot.organisation.Kinds;

/**
 * {@code "các đảng ủy xã, phường trực thuộc Tỉnh ủy, trừ Đảng ủy xã Mỹ Thạnh"} taken apart.
 *
 * @param kinds those that the words name; empty if only a level is named
 * @param levels codes; empty if none is named
 * @param under the words of the unit that they stand below; null if none is named
 * @param directly whether only those directly below it
 * @param except the words of what is left out
 */
record ClassName(
        List<Kinds.Kind> kinds,
        List<String> levels,
        @Nullable String under,
        boolean directly,
        List<String> except) {}
