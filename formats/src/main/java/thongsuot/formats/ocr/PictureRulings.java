package thongsuot.formats.ocr;

import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.util.ArrayList;
import java.util.List;
import thongsuot.formats.page.Ruling;

/** The lines of ruled tables in a scanned page: long dark runs across and down. */
final class PictureRulings {
    private static final int DARK = 140;
    /** Runs shorter than this share of the page's width are strokes of letters and underlines of words. */
    private static final double LONG = 0.022;
    /** A dot missing from a scanned line does not end it. */
    private static final int HOLE = 6;

    private PictureRulings() {}

    /** In pixels; a thick line comes as several. */
    static List<Ruling> in(BufferedImage grey) {
        Raster raster = grey.getRaster();
        int width = grey.getWidth();
        int height = grey.getHeight();
        int[] line = new int[Math.max(width, height)];
        int shortest = (int) (LONG * width);
        List<Ruling> rulings = new ArrayList<>();
        for (int y = 0; y < height; y++) {
            raster.getSamples(0, y, width, 1, 0, line);
            for (int[] run : runs(line, width, 3 * shortest)) rulings.add(new Ruling(run[0], y, run[1], y));
        }
        for (int x = 0; x < width; x++) {
            raster.getSamples(x, 0, 1, height, 0, line);
            for (int[] run : runs(line, height, shortest)) rulings.add(new Ruling(x, run[0], x, run[1]));
        }
        return rulings;
    }

    private static List<int[]> runs(int[] line, int length, int shortest) {
        List<int[]> runs = new ArrayList<>();
        int start = -1;
        int last = -1;
        for (int i = 0; i < length; i++) {
            if (line[i] >= DARK) continue;
            if (start >= 0 && i - last > HOLE) {
                if (last - start >= shortest) runs.add(new int[] {start, last});
                start = i;
            } else if (start < 0) {
                start = i;
            }
            last = i;
        }
        if (start >= 0 && last - start >= shortest) runs.add(new int[] {start, last});
        return runs;
    }
}
