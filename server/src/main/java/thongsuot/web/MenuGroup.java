package thongsuot.web;

import java.util.List;
import java.util.stream.Stream;

/**
 * Entries of the menu that stand together. Their order says where: below 100 daily work, below 200 the organisation, then the running of
 * the system.
 *
 * @param key the key of the heading
 * @param entries at least one
 */
public record MenuGroup(String key, List<MenuEntry> entries) {

    static List<MenuGroup> of(List<MenuEntry> menu) {
        return Stream.of(
                        new MenuGroup("menu.group.work", between(menu, Integer.MIN_VALUE, 100)),
                        new MenuGroup("menu.group.organisation", between(menu, 100, 200)),
                        new MenuGroup("menu.group.system", between(menu, 200, Integer.MAX_VALUE)))
                .filter(group -> !group.entries().isEmpty())
                .toList();
    }

    private static List<MenuEntry> between(List<MenuEntry> menu, int from, int to) {
        return menu.stream()
                .filter(entry -> entry.order() >= from && entry.order() < to)
                .toList();
    }
}
