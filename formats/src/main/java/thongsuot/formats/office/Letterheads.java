package thongsuot.formats.office;

/** Whether a text begins with a letterhead. */
final class Letterheads {
    private static final int LINES = 30;

    private Letterheads() {}

    static boolean isAtTop(String text) {
        return text.lines()
                .limit(LINES)
                .anyMatch(line -> FormWords.isNationalHeading(line)
                        || FormWords.isNumber(line)
                        || FormWords.isPlaceAndDate(line));
    }
}
