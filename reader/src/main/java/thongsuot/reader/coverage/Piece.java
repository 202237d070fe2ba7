package thongsuot.reader.coverage;

import java.util.ArrayList;
import java.util.List;
import thongsuot.reader.Span;

/**
 * A part of a clause between semicolons: what a plan merges into one clause, it sets apart by them. Pieces are aligned, clauses are
 * shown.
 *
 * @param clause the clause's place among the plan's passages
 * @param passage the piece with what is compared of it
 */
record Piece(int clause, Passage passage) {
    /** A shorter one, {@code xong trong quý II}, says nothing by itself and goes with the piece before it. */
    private static final int SHORTEST = 30;

    /** Where {@code clause} is cut; the whole where it has no semicolon. */
    static List<Span> cut(String text, Span clause) {
        List<Span> found = new ArrayList<>();
        int from = clause.start();
        for (int i = text.indexOf(';', from, clause.end()); i >= 0; i = text.indexOf(';', i + 1, clause.end())) {
            if (i - from >= SHORTEST && clause.end() - i > SHORTEST) {
                found.add(Sentences.trimmed(text, new Span(from, i)));
                from = i + 1;
            }
        }
        found.add(Sentences.trimmed(text, new Span(from, clause.end())));
        return found;
    }
}
