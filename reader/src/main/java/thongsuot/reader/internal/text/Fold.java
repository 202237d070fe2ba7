package thongsuot.reader.internal.text;

import java.util.regex.Pattern;

/**
 * Folds spelling habits away without moving a single character, so that a place in the folded text is the same place in the
 * text: lower case; the tone mark of an open syllable on its newer place ({@code hoà} as {@code hòa}, {@code uỷ} as {@code ủy});
 * {@code hằng} as {@code hàng}.
 */
public final class Fold {
    private static final String TONED_A = "àáảãạ";
    private static final String TONED_E = "èéẻẽẹ";
    private static final String TONED_Y = "ỳýỷỹỵ";
    private static final String TONED_O = "òóỏõọ";
    private static final String TONED_U = "ùúủũụ";

    private Fold() {}

    /** The folded twin of {@code text}: as long as the text itself. */
    public static String fold(String text) {
        char[] chars = text.toCharArray();
        for (int i = 0; i < chars.length; i++) {
            chars[i] = Alphabet.small(chars[i]);
        }
        moveTones(chars);
        return new String(chars);
    }

    /** A pattern for folded text; write it in lower case, tones and {@code hằng} in either habit. */
    public static Pattern pattern(String regex) {
        char[] chars = regex.toCharArray();
        moveTones(chars);
        return Pattern.compile(new String(chars));
    }

    private static void moveTones(char[] chars) {
        for (int i = 1; i < chars.length; i++) {
            if (chars[i] < 'à') {
                continue;
            }
            switch (chars[i]) {
                case 'à', 'á', 'ả', 'ã', 'ạ' -> move(chars, i, 'o', TONED_A, TONED_O, 'a');
                case 'è', 'é', 'ẻ', 'ẽ', 'ẹ' -> move(chars, i, 'o', TONED_E, TONED_O, 'e');
                case 'ỳ', 'ý', 'ỷ', 'ỹ', 'ỵ' -> move(chars, i, 'u', TONED_Y, TONED_U, 'y');
                case 'ằ' -> foldHang(chars, i);
                default -> {}
            }
        }
    }

    private static void move(char[] chars, int i, char before, String from, String to, char plain) {
        boolean open = i + 1 == chars.length || !Character.isLetter(chars[i + 1]);
        boolean glide = i > 1 && chars[i - 2] == 'q';
        if (chars[i - 1] == before && open && !glide) {
            chars[i - 1] = to.charAt(from.indexOf(chars[i]));
            chars[i] = plain;
        }
    }

    private static void foldHang(char[] chars, int i) {
        if (chars[i - 1] == 'h' && i + 2 < chars.length && chars[i + 1] == 'n' && chars[i + 2] == 'g') {
            chars[i] = 'à';
        }
    }
}
