package thongsuot.formats.page;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BinaryOperator;

/**
 * Letters to words by the gaps between them. The blanks a file gives are a hint only: some programs put one between any
 * two pieces they draw, some none at all, and typists space a heading out letter by letter ({@code Đ Ộ C  L Ậ P}).
 */
public final class Words {
    /** A gap this wide, in ems, parts words even where the file has no blank. */
    private static final double GAP = 0.18;
    /** A gap this wide parts words where the file has a blank. */
    private static final double GAP_WITH_BLANK = 0.07;
    /** Two in three of a line's gaps are wider than this only where it is spaced out; half of them are in "4. Sở Y tế". */
    private static final double SPACED_OUT = 0.12;

    private Words() {}

    /**
     * @param rulings lines down part words, however near they stand in the cells of a tight table
     * @param decoder turns text of a legacy font, named by its second argument, into Unicode
     */
    public static List<Word> of(List<Glyph> glyphs, List<Ruling> rulings, BinaryOperator<String> decoder) {
        Fences fences = Fences.of(rulings);
        List<List<Glyph>> lines = Baselines.group(glyphs, Glyph::baseline, Glyph::size, Glyph::left, 0.25);
        List<Word> words = new ArrayList<>();
        for (List<Glyph> line : Superscripts.settle(lines)) {
            for (List<Glyph> stretch : stretches(withoutShadows(line))) {
                split(stretch, fences, words, decoder);
            }
        }
        return words;
    }

    /** Bold that a program fakes by drawing a letter twice, a hair apart. */
    private static List<Glyph> withoutShadows(List<Glyph> line) {
        List<Glyph> kept = new ArrayList<>(line.size());
        for (Glyph glyph : line) {
            boolean shadow = false;
            for (int i = kept.size() - 1; i >= Math.max(0, kept.size() - 3); i--) {
                Glyph other = kept.get(i);
                shadow |= other.text().equals(glyph.text())
                        && Math.abs(other.left() - glyph.left()) < 0.25 * glyph.width();
            }
            if (!shadow) kept.add(glyph);
        }
        return kept;
    }

    /** Parts of a line with no great hole between them: what is typical of one column says nothing about the next. */
    private static List<List<Glyph>> stretches(List<Glyph> line) {
        List<List<Glyph>> stretches = new ArrayList<>();
        double right = Double.NEGATIVE_INFINITY;
        for (Glyph glyph : line) {
            if (glyph.isBlank() && stretches.isEmpty()) continue;
            if (!glyph.isBlank() && glyph.left() - right > 1.5 * glyph.size()) stretches.add(new ArrayList<>());
            stretches.getLast().add(glyph);
            if (!glyph.isBlank()) right = Math.max(right, glyph.right());
        }
        return stretches;
    }

    private static void split(List<Glyph> stretch, Fences fences, List<Word> words, BinaryOperator<String> decoder) {
        double typical = typicalGap(stretch);
        boolean spacedOut = typical > SPACED_OUT;
        List<Glyph> word = new ArrayList<>();
        boolean blank = false;
        for (Glyph glyph : stretch) {
            if (glyph.isBlank()) {
                blank = true;
                continue;
            }
            if (!word.isEmpty()) {
                double gap = (glyph.left() - word.getLast().right()) / glyph.size();
                double needed = spacedOut ? 1.6 * typical : blank ? GAP_WITH_BLANK : GAP;
                if (gap > needed || fences.between(word.getLast(), glyph)) {
                    words.add(word(word, decoder));
                    word = new ArrayList<>();
                }
            }
            word.add(glyph);
            blank = false;
        }
        if (!word.isEmpty()) words.add(word(word, decoder));
    }

    private static double typicalGap(List<Glyph> stretch) {
        List<Glyph> letters = stretch.stream().filter(g -> !g.isBlank()).toList();
        if (letters.size() < 6) return 0;
        double[] gaps = new double[letters.size() - 1];
        for (int i = 0; i < gaps.length; i++) {
            gaps[i] = (letters.get(i + 1).left() - letters.get(i).right())
                    / letters.get(i).size();
        }
        java.util.Arrays.sort(gaps);
        return gaps[gaps.length / 3];
    }

    private static Word word(List<Glyph> glyphs, BinaryOperator<String> decoder) {
        StringBuilder text = new StringBuilder();
        double right = 0;
        double size = 0;
        int bold = 0;
        for (Glyph g : glyphs) {
            text.append(g.text());
            right = Math.max(right, g.right());
            size = Math.max(size, g.size());
            bold += g.bold() ? 1 : 0;
        }
        String font = glyphs.getFirst().legacyFont();
        String unicode = font.isEmpty() ? text.toString() : decoder.apply(text.toString(), font);
        return new Word(
                Normalizer.normalize(unicode, Normalizer.Form.NFC),
                glyphs.getFirst().left(),
                right,
                glyphs.getFirst().baseline(),
                size,
                2 * bold > glyphs.size());
    }
}
