package thongsuot.formats.official;

/** Labels of headings: {@code II-}, {@code 2.}, {@code b)}. */
final class Labels {
    private static final String[] ROMAN = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
    private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    /** The letters that count points of a clause: đ is one, f, j, w and z are none. */
    private static final String LETTERS = "abcdđeghiklmnopqrstuvxy";

    private Labels() {}

    static String of(String form, int n) {
        return form.replace("{I}", roman(n)).replace("{1}", String.valueOf(n)).replace("{a}", letter(n));
    }

    static String roman(int n) {
        StringBuilder roman = new StringBuilder();
        int rest = n;
        for (int i = 0; i < VALUES.length; i++) {
            while (rest >= VALUES[i]) {
                roman.append(ROMAN[i]);
                rest -= VALUES[i];
            }
        }
        return roman.toString();
    }

    private static String letter(int n) {
        int round = (n - 1) / LETTERS.length();
        return LETTERS.charAt((n - 1) % LETTERS.length()) + (round == 0 ? "" : String.valueOf(round));
    }
}
