package thongsuot.web;

import org.jspecify.annotations.Nullable;
import thongsuot.platform.Action;

/**
 * An entry of the side menu. Modules declare theirs as beans.
 *
 * @param order entries stand in this order
 * @param key the key of its words
 * @param path the page it leads to
 * @param icon the name of its picture in the set of icons
 * @param needs the right without which it isn't shown; null for everybody who is signed in
 */
public record MenuEntry(
        int order,
        String key,
        String path,
        String icon,
        @Nullable Action needs) {}
