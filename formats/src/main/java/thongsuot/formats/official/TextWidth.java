package thongsuot.formats.official;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Stream;

/** How wide words are in Times, whose widths Times New Roman and Liberation Serif share: letters with marks are as wide as those without. */
final class TextWidth {
    private static final double MM_PER_POINT = 25.4 / 72;
    /** Of ơ and ư, which are a little wider than o and u. */
    private static final char HORN = '\u031b';

    private static final int HORN_WIDTH = 45;
    private static final Properties FILE = FormFile.load("times-widths");
    private static final int[][] ADVANCES = {
        advances("roman"), advances("bold"), advances("italic"), advances("bold-italic")
    };

    private TextWidth() {}

    /** @return millimetres */
    static double of(String text, Look look) {
        int[] advances = ADVANCES[(look.bold() ? 1 : 0) + (look.italic() ? 2 : 0)];
        String plain = Normalizer.normalize(look.capitals() ? capitals(text) : text, Normalizer.Form.NFD);
        int width = 0;
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (c == HORN) {
                width += HORN_WIDTH;
            } else if (Character.getType(c) != Character.NON_SPACING_MARK) {
                width += advances[base(c) - ' '];
            }
        }
        return width / 1000.0 * look.size() * MM_PER_POINT;
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

    private static int[] advances(String style) {
        return Stream.of(FILE.getProperty(style, "").split(" +"))
                .mapToInt(Integer::parseInt)
                .toArray();
    }
}
