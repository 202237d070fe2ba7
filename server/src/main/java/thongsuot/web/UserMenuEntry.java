package thongsuot.web;

/**
 * An entry of the menu below one's own name: account, second factor, sessions. Modules declare theirs as beans.
 *
 * @param order entries stand in this order
 * @param key the key of its words
 * @param path the page it leads to
 * @param icon the name of its picture in the set of icons
 */
public record UserMenuEntry(int order, String key, String path, String icon) {}
