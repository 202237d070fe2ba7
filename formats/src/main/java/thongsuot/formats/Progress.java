package thongsuot.formats;

/** Hears how far a file has been read, page by page; only pages that take long (recognised from a picture) are told. */
@FunctionalInterface
public interface Progress {
    Progress NONE = (name, page, pages) -> {};

    /** Called before page {@code page} of {@code pages} (counted from 1) of the file {@code name} is recognised. */
    void page(String name, int page, int pages);
}
