package thongsuot.formats.official;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** How wide words are in Times, which Times New Roman and Liberation Serif share: letters with marks are as wide as those without. */
final class TextWidth {
    private static final double MM_PER_POINT = 25.4 / 72;
    private static final double[][] ADVANCES = {
        advances(FontName.TIMES_ROMAN),
        advances(FontName.TIMES_BOLD),
        advances(FontName.TIMES_ITALIC),
        advances(FontName.TIMES_BOLD_ITALIC)
    };

    private TextWidth() {}

    /** @return millimetres */
    static double of(String text, Look look) {
        double[] advances = ADVANCES[(look.bold() ? 1 : 0) + (look.italic() ? 2 : 0)];
        String letters = look.capitals() ? capitals(text) : text;
        double width = 0;
        String plain = Normalizer.normalize(letters, Normalizer.Form.NFD);
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (Character.getType(c) != Character.NON_SPACING_MARK) {
                width += advances[base(c)];
            }
        }
        return width / 1000 * look.size() * MM_PER_POINT;
    }

    static String capitals(String text) {
        return text.toUpperCase(Locale.forLanguageTag("vi"));
    }

    private static int base(char c) {
        return switch (c) {
            case 'Đ' -> 'D';
            case 'đ' -> 'd';
            default -> c >= ' ' && c < 127 ? c : 'n';
        };
    }

    private static double[] advances(FontName name) {
        PDType1Font font = new PDType1Font(name);
        double[] advances = new double[127];
        try {
            for (int c = ' '; c < 127; c++) {
                advances[c] = font.getWidth(c);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return advances;
    }
}
