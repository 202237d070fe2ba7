package thongsuot.reader.internal.layout;

/** Roman numerals from I to LXXXIX: enough for the parts of any document; {@code C} and {@code D} are letters here. */
final class Roman {
    private static final int[] VALUES = {50, 40, 10, 9, 5, 4, 1};
    private static final String[] SIGNS = {"L", "XL", "X", "IX", "V", "IV", "I"};

    private Roman() {}

    static String of(int value) {
        StringBuilder numeral = new StringBuilder();
        int rest = value;
        for (int i = 0; i < VALUES.length; i++) {
            while (rest >= VALUES[i]) {
                numeral.append(SIGNS[i]);
                rest -= VALUES[i];
            }
        }
        return numeral.toString();
    }

    /** The value of {@code numeral}, which may be irregular: {@code IIII} is 4. */
    static int value(String numeral) {
        int sum = 0;
        int before = 0;
        for (int i = numeral.length() - 1; i >= 0; i--) {
            int digit = digit(numeral.charAt(i));
            sum += digit < before ? -digit : digit;
            before = Math.max(before, digit);
        }
        return sum;
    }

    static boolean isNumeral(String word) {
        if (word.isEmpty() || word.equals("L")) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (digit(word.charAt(i)) == 0) {
                return false;
            }
        }
        return of(value(word)).equals(word) || word.equals("IIII") || word.equals("VIIII");
    }

    private static int digit(char c) {
        return switch (c) {
            case 'I' -> 1;
            case 'V' -> 5;
            case 'X' -> 10;
            case 'L' -> 50;
            default -> 0;
        };
    }
}
