package thongsuot.formats.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Words of one line with no hole between them: a whole line of text, or one column's part of it. */
record Segment(List<Word> words) {
    /** A gap this wide, in ems, may be the gutter between two columns. */
    private static final double HOLE = 0.8;
    /** After a list label a tab may leave a hole of this many ems. */
    private static final double HOLE_AFTER_LABEL = 4;

    // seen: "-" · "+" · "1." · "2.3." · "a)" · "đ." · "IV." · "(1)"
    private static final Pattern LABEL =
            Pattern.compile("[-–+*•·o]|[(]?(?:\\d{1,3}(?:\\.\\d{1,3}){0,4}|[a-zđ]|[IVXL]{1,6})[.)/]?[-.]?");

    static List<List<Segment>> rows(List<Word> words) {
        List<List<Segment>> rows = new ArrayList<>();
        for (List<Word> line : Baselines.group(words, Word::baseline, Word::size, Word::left, 0.3)) {
            List<Segment> row = new ArrayList<>();
            List<Word> run = new ArrayList<>();
            double right = Double.NEGATIVE_INFINITY;
            for (Word word : line) {
                boolean label = run.size() == 1 && isLabel(run.getFirst().text());
                double hole = (label ? HOLE_AFTER_LABEL : HOLE) * word.size();
                if (!run.isEmpty() && word.left() - right > hole) {
                    row.add(new Segment(run));
                    run = new ArrayList<>();
                }
                run.add(word);
                right = Math.max(right, word.right());
            }
            row.add(new Segment(run));
            rows.add(row);
        }
        return rows;
    }

    static boolean isLabel(String word) {
        return word.length() <= 12 && LABEL.matcher(word).matches();
    }

    boolean beginsWithNumber() {
        String first = words.getFirst().text();
        return words.size() > 1 && isLabel(first) && Character.isLetterOrDigit(first.charAt(0));
    }

    double left() {
        return words.getFirst().left();
    }

    double right() {
        return words.stream().mapToDouble(Word::right).max().orElse(0);
    }

    double centre() {
        return (left() + right()) / 2;
    }

    double baseline() {
        return words.getFirst().baseline();
    }

    /** The size most of the words have, by number. */
    double size() {
        double[] sizes = words.stream().mapToDouble(Word::size).sorted().toArray();
        return sizes[sizes.length / 2];
    }

    String text() {
        StringBuilder text = new StringBuilder();
        for (Word word : words) {
            if (!text.isEmpty()) text.append(' ');
            text.append(word.text());
        }
        return text.toString();
    }
}
