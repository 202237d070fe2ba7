package thongsuot.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of rows and the ways from it.
 *
 * @param previous the address of the page before; null on the first
 * @param next the address of the page after; null on the last
 * @param first the address of the first page; null on it
 */
public record KeysetPage<T>(
        List<T> rows,
        @Nullable String previous,
        @Nullable String next,
        @Nullable String first) {

    /** All rows on one page. */
    public static <T> KeysetPage<T> all(List<T> rows) {
        return new KeysetPage<>(rows, null, null, null);
    }
}
