package thongsuot.web;

/**
 * A way to another page: a tab, an export, a next step.
 *
 * @param words as shown
 * @param path where it leads
 * @param icon the name of its picture; empty for none
 * @param current whether it leads to where the reader is
 */
public record Link(String words, String path, String icon, boolean current) {

    public Link(String words, String path, String icon) {
        this(words, path, icon, false);
    }
}
