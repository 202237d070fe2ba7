package thongsuot.formats.ocr;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import thongsuot.formats.page.PageContent;
import thongsuot.formats.page.Ruling;
import thongsuot.formats.page.Word;

/** Recognised words as words of a page: in points, set straight, each line on one baseline. */
final class RecognisedPage {
    /** Letters that reach below the line; the dots below ạ ị ụ … do as well. */
    private static final String DESCENDING = "gjpqy,;()ạặậẹệịọộợụựỵQ/";
    /** A word box is as high as its letters, on average this part of the size of the type. */
    private static final double BOX = 0.8;
    /** Less sure than this, and without a letter: a speck. */
    private static final double SURE = 30;

    private static final double UNSURE = 5;

    private static final int FEW_LINES = 5;
    /** More than five degrees is no sheet on a scanner. */
    private static final double STEEP = 0.09;

    private RecognisedPage() {}

    /** @param scale points a pixel */
    static PageContent of(
            List<RecognisedWord> found, List<Ruling> rulings, double scale, int page, int width, int height) {
        List<RecognisedWord> kept =
                found.stream().filter(RecognisedPage::isText).toList();
        Map<Integer, List<RecognisedWord>> lines = new LinkedHashMap<>();
        kept.forEach(
                w -> lines.computeIfAbsent(w.line(), l -> new ArrayList<>()).add(w));
        double slope = slope(lines.values());
        double usual = median(kept.stream().mapToDouble(RecognisedWord::height).toArray());
        List<Word> words = new ArrayList<>();
        for (List<RecognisedWord> line : lines.values()) {
            double high =
                    median(line.stream().mapToDouble(RecognisedWord::height).toArray());
            double size = (Math.abs(high - usual) < 0.45 * usual ? usual : high) / BOX;
            double baseline = median(line.stream()
                    .mapToDouble(w -> straightY(w.left(), foot(w, size), slope))
                    .toArray());
            for (RecognisedWord w : line) {
                double left = w.left() + slope * baseline;
                words.add(new Word(
                        w.text(), left * scale, (left + w.width()) * scale, baseline * scale, size * scale, false));
            }
        }
        List<Ruling> straight = rulings.stream()
                .map(r -> Ruling.of(
                        (r.x1() + slope * r.y1()) * scale,
                        straightY(r.x1(), r.y1(), slope) * scale,
                        (r.x2() + slope * r.y2()) * scale,
                        straightY(r.x2(), r.y2(), slope) * scale))
                .toList();
        return new PageContent(page, width * scale, height * scale, words, straight);
    }

    /** Signs alone are text where a list or a sentence has them; a bar or a stroke is the edge of a table or of a stamp. */
    private static boolean isText(RecognisedWord word) {
        if (word.text().chars().anyMatch(Character::isLetterOrDigit)) return word.confidence() > UNSURE;
        return word.confidence() >= SURE && word.text().chars().allMatch(c -> "-–—+*.,:;()%/&“”\"…".indexOf(c) >= 0);
    }

    /** Where the line stands, under a word that may reach below it. */
    private static double foot(RecognisedWord word, double size) {
        return word.bottom() - (reachesBelow(word) ? 0.2 * size : 0);
    }

    private static boolean reachesBelow(RecognisedWord word) {
        return word.text().chars().anyMatch(c -> DESCENDING.indexOf(c) >= 0);
    }

    private static double straightY(double x, double y, double slope) {
        return y - slope * x;
    }

    /** How much lines climb or fall on their way, because the sheet lay askew; too few lines can't tell. */
    private static double slope(Collection<List<RecognisedWord>> lines) {
        double[] slopes = lines.stream()
                .map(line -> line.stream().filter(w -> !reachesBelow(w)).toList())
                .filter(words -> words.size() >= 4)
                .mapToDouble(RecognisedPage::slopeOf)
                .toArray();
        double slope = slopes.length < FEW_LINES ? 0 : median(slopes);
        return Math.abs(slope) < STEEP ? slope : 0;
    }

    /** Least squares through the feet of words that stand on their line. */
    private static double slopeOf(List<RecognisedWord> words) {
        double n = words.size();
        double meanX = words.stream().mapToDouble(RecognisedWord::left).sum() / n;
        double meanY = words.stream().mapToDouble(RecognisedWord::bottom).sum() / n;
        double covariance = 0;
        double variance = 1;
        for (RecognisedWord w : words) {
            covariance += (w.left() - meanX) * (w.bottom() - meanY);
            variance += (w.left() - meanX) * (w.left() - meanX);
        }
        return covariance / variance;
    }

    private static double median(double[] values) {
        if (values.length == 0) return 0;
        java.util.Arrays.sort(values);
        return values[values.length / 2];
    }
}
