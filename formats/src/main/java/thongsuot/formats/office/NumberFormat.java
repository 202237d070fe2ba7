package thongsuot.formats.office;

import java.util.Locale;

/** How a counted number is written: {@code 3}, {@code III}, {@code c}. */
enum NumberFormat {
    DECIMAL,
    DECIMAL_ZERO,
    UPPER_ROMAN,
    LOWER_ROMAN,
    UPPER_LETTER,
    LOWER_LETTER,
    BULLET,
    NONE;

    private static final String[] ROMAN = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};
    private static final int[] WORTH = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};

    /** The format that WordprocessingML calls {@code name}; formats of other scripts are shown as plain numbers. */
    static NumberFormat ofWord(String name) {
        return switch (name) {
            case "upperRoman" -> UPPER_ROMAN;
            case "lowerRoman" -> LOWER_ROMAN;
            case "upperLetter" -> UPPER_LETTER;
            case "lowerLetter" -> LOWER_LETTER;
            case "decimalZero" -> DECIMAL_ZERO;
            case "bullet" -> BULLET;
            case "none" -> NONE;
            default -> DECIMAL;
        };
    }

    /** The format behind the number that binary Word and RTF files use (nfc). */
    static NumberFormat ofCode(int code) {
        return switch (code) {
            case 1 -> UPPER_ROMAN;
            case 2 -> LOWER_ROMAN;
            case 3 -> UPPER_LETTER;
            case 4 -> LOWER_LETTER;
            case 22 -> DECIMAL_ZERO;
            case 23 -> BULLET;
            case 255 -> NONE;
            default -> DECIMAL;
        };
    }

    /** The format that OpenDocument shows by its first number; a letter in {@code sync} form is doubled after z there too. */
    static NumberFormat ofSample(String sample) {
        return switch (sample) {
            case "I" -> UPPER_ROMAN;
            case "i" -> LOWER_ROMAN;
            case "A" -> UPPER_LETTER;
            case "a" -> LOWER_LETTER;
            case "" -> NONE;
            default -> DECIMAL;
        };
    }

    String write(int number) {
        return switch (this) {
            case DECIMAL -> Integer.toString(number);
            case DECIMAL_ZERO -> number >= 0 && number < 10 ? "0" + number : Integer.toString(number);
            case UPPER_ROMAN -> roman(number).toUpperCase(Locale.ROOT);
            case LOWER_ROMAN -> roman(number);
            case UPPER_LETTER -> letter(number).toUpperCase(Locale.ROOT);
            case LOWER_LETTER -> letter(number);
            case BULLET, NONE -> "";
        };
    }

    private static String roman(int number) {
        if (number <= 0 || number >= 4000) {
            return Integer.toString(number);
        }
        StringBuilder out = new StringBuilder();
        int rest = number;
        for (int i = 0; i < ROMAN.length; i++) {
            while (rest >= WORTH[i]) {
                out.append(ROMAN[i]);
                rest -= WORTH[i];
            }
        }
        return out.toString();
    }

    /** a … z, aa, bb …: as Word counts on. */
    private static String letter(int number) {
        if (number <= 0 || number > 26 * 20) {
            return Integer.toString(number);
        }
        char letter = (char) ('a' + (number - 1) % 26);
        return String.valueOf(letter).repeat((number - 1) / 26 + 1);
    }
}
