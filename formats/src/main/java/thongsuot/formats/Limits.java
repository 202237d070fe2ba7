package thongsuot.formats;

import java.time.Duration;

/**
 * How much of a file is read before it is refused.
 *
 * @param bytes the largest file
 * @param pages the largest number of pages
 * @param characters the longest text
 * @param time how long a file may take, pages recognised from pictures not counted
 * @param firstPage the first page that is read, from 1, where the kind of file has pages
 * @param lastPage the last one
 */
public record Limits(long bytes, int pages, int characters, Duration time, int firstPage, int lastPage) {
    public static Limits standard() {
        return new Limits(50L << 20, 5_000, 100_000_000, Duration.ofSeconds(60), 1, Integer.MAX_VALUE);
    }

    public Limits withBytes(long most) {
        return new Limits(most, pages, characters, time, firstPage, lastPage);
    }

    public Limits withTime(Duration most) {
        return new Limits(bytes, pages, characters, most, firstPage, lastPage);
    }

    public Limits onlyPages(int first, int last) {
        return new Limits(bytes, pages, characters, time, first, last);
    }
}
