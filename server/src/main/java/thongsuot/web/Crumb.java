package thongsuot.web;

/**
 * A step of the way to a page, shown above its title.
 *
 * @param words as shown
 * @param path where it leads
 */
public record Crumb(String words, String path) {}
