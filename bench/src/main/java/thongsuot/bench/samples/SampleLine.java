package thongsuot.bench.samples;

import java.util.List;

/**
 * A paragraph of a sample: {@code II/1/-2 » - | Phấn đấu …}.
 *
 * @param path the outline path that a reader should give it; empty above the first part; the path of the paragraph before where it
 *     has no label of its own
 * @param labelled whether a node begins here
 * @param label the printed label: {@code I-}, {@code 1.}, {@code -}; empty for a paragraph without one
 * @param words the words behind the label; a row of a table is {@code | cell | cell |}
 * @param facts the facts in this paragraph, a line each, in the notes' own form: {@code by to=2027-03-31}
 */
record SampleLine(String path, boolean labelled, String label, String words, List<String> facts) {
    SampleLine {
        facts = List.copyOf(facts);
    }

    boolean isRow() {
        return words.startsWith("|");
    }

    boolean isFootnote() {
        return path.startsWith("^");
    }

    List<String> cells() {
        return List.of(words.substring(1, words.length() - 1).strip().split("\\s*\\|\\s*", -1));
    }

    /** The paragraph as printed, tracked changes as accepted. */
    String printed() {
        String accepted = TrackedChange.accepted(words);
        return label.isEmpty() ? accepted : label + " " + accepted;
    }
}
