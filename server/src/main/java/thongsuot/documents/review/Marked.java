package thongsuot.documents.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import thongsuot.documents.DocumentFact;
import thongsuot.documents.FactKind;
import thongsuot.reader.Span;

/** The text of a document, paragraph by paragraph, cut where facts begin and end. */
public final class Marked {

    private final String text;
    private final List<DocumentFact> facts;

    private Marked(String text, List<DocumentFact> facts) {
        this.text = text;
        this.facts = facts;
    }

    /**
     * Words under the same facts.
     *
     * @param start where they begin in the whole text
     * @param facts ids of the facts that hold them, the narrowest first, with blanks between; empty for plain words
     * @param link the narrowest of them; null for plain words
     * @param kind of the narrowest; null for plain words
     */
    public record Piece(
            int start,
            String words,
            String facts,
            @Nullable String link,
            @Nullable FactKind kind) {}

    /** A paragraph, or a row of a table with its cells; a paragraph is a row of one cell. */
    public record Row(boolean table, List<List<Piece>> cells) {}

    /** Paragraphs, or rows of one table that stand together. */
    public record Block(boolean table, List<Row> rows) {}

    static List<Block> of(String text, List<DocumentFact> all) {
        List<DocumentFact> shown = all.stream()
                .filter(fact -> fact.state().counts()
                        && fact.span().length() > 0
                        && fact.span().end() <= text.length())
                .sorted(Comparator.comparing(DocumentFact::span))
                .toList();
        return new Marked(text, shown).blocks();
    }

    private List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        List<Row> rows = new ArrayList<>();
        boolean table = false;
        for (int start = 0; start < text.length(); ) {
            int newline = text.indexOf('\n', start);
            int end = newline < 0 ? text.length() : newline;
            if (end > start) {
                Row row = row(start, end);
                if (row.table() != table && !rows.isEmpty()) {
                    blocks.add(new Block(table, List.copyOf(rows)));
                    rows.clear();
                }
                table = row.table();
                rows.add(row);
            }
            start = end + 1;
        }
        if (!rows.isEmpty()) blocks.add(new Block(table, List.copyOf(rows)));
        return blocks;
    }

    private Row row(int start, int end) {
        boolean table = text.charAt(start) == '|' && text.charAt(end - 1) == '|' && end - start > 2;
        if (!table) return new Row(false, List.of(pieces(start, end)));
        List<List<Piece>> cells = new ArrayList<>();
        int from = start + 1;
        for (int at = from; at < end; at++)
            if (text.charAt(at) == '|') {
                cells.add(pieces(from, at));
                from = at + 1;
            }
        return new Row(true, cells);
    }

    private List<Piece> pieces(int start, int end) {
        Span here = new Span(start, end);
        List<DocumentFact> within =
                facts.stream().filter(fact -> fact.span().overlaps(here)).toList();
        TreeSet<Integer> cuts = new TreeSet<>(List.of(start, end));
        for (DocumentFact fact : within) {
            cuts.add(Math.clamp(fact.span().start(), start, end));
            cuts.add(Math.clamp(fact.span().end(), start, end));
        }
        List<Piece> pieces = new ArrayList<>();
        int from = start;
        for (int cut : cuts) {
            if (cut > from) pieces.add(piece(new Span(from, cut), within));
            from = Math.max(from, cut);
        }
        return pieces;
    }

    private Piece piece(Span span, List<DocumentFact> within) {
        List<DocumentFact> over = within.stream()
                .filter(fact -> fact.span().contains(span))
                .sorted(Comparator.comparingInt(fact -> fact.span().length()))
                .toList();
        if (over.isEmpty()) return new Piece(span.start(), span.of(text), "", null, null);
        DocumentFact narrowest = over.getFirst();
        return new Piece(
                span.start(),
                span.of(text),
                String.join(" ", over.stream().map(fact -> fact.id().toString()).toList()),
                narrowest.id().toString(),
                narrowest.kind());
    }
}
