package thongsuot.reader.internal.layout;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A part of the outline that is still growing. */
final class Open {
    final String path;
    final String label;
    final Label.@Nullable Kind kind;
    final int ordinal;
    final int start;
    final int words;
    final List<Open> children = new ArrayList<>();
    int end;
    int bullets;
    int pluses;
    int rowCount;

    Open(String path, String label, Label.@Nullable Kind kind, int ordinal, int start, int words, int end) {
        this.path = path;
        this.label = label;
        this.kind = kind;
        this.ordinal = ordinal;
        this.start = start;
        this.words = words;
        this.end = end;
    }

    /** How many numbers its label has: 2 for {@code 3.1}. */
    int depth() {
        return (int) label.chars().filter(c -> c == '.').count() + 1;
    }

    boolean isRow() {
        return label.startsWith("|");
    }
}
