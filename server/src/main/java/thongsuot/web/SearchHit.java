package thongsuot.web;

/**
 * Something found.
 *
 * @param id what a field that picks one sends; empty where nothing is to be picked
 * @param title as shown
 * @param subtitle what tells it from others of that name; empty for nothing
 * @param path its page
 * @param icon the name of its picture
 */
public record SearchHit(String id, String title, String subtitle, String path, String icon) {}
