package thongsuot.formats.office;

import java.util.ArrayDeque;
import java.util.Deque;

/** Fields are shown by their results: {@code PAGE \* MERGEFORMAT} is code, {@code 3} its result. Fields may lie in one another. */
final class DocxFields {
    private final Deque<Boolean> results = new ArrayDeque<>();

    void mark(String type) {
        switch (type) {
            case "begin" -> results.push(false);
            case "separate" -> {
                if (!results.isEmpty()) {
                    results.pop();
                    results.push(true);
                }
            }
            case "end" -> results.poll();
            default -> {}
        }
    }

    /** Whether words now are what the page shows. */
    boolean shown() {
        return !results.contains(false);
    }

    /** A code that doesn't end with its paragraph is damaged: what follows is shown. */
    void endParagraph() {
        results.removeIf(result -> !result);
    }
}
