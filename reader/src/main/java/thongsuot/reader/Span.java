package thongsuot.reader;

/**
 * A stretch {@code [start, end)} of {@link Reading#text()}, in UTF-16 code units.
 *
 * @param start first code unit, 0 or more
 * @param end the code unit after the last, {@code start} or more
 */
public record Span(int start, int end) implements Comparable<Span> {
    public Span {
        if (start < 0) {
            throw new IllegalArgumentException("start " + start + " must be >= 0");
        }
        if (end < start) {
            throw new IllegalArgumentException("end " + end + " must be >= start " + start);
        }
    }

    public int length() {
        return end - start;
    }

    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** The words that this span marks in {@code text}. */
    public String of(CharSequence text) {
        return text.subSequence(start, end).toString();
    }

    @Override
    public int compareTo(Span other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(end, other.end);
    }
}
