package thongsuot.formats.office;

/** Levels of OpenDocument lists: {@code num-prefix}, number, {@code num-suffix}, or a whole pattern ({@code loext:num-list-format}). */
final class OdtListLevels {
    private OdtListLevels() {}

    static ListLevel level(Xml level, int at) {
        if (level.is("text:list-level-style-bullet")) {
            return new ListLevel(NumberFormat.BULLET, level.attribute("text:bullet-char", "-"), 1, -1, false, true);
        }
        NumberFormat format = NumberFormat.ofSample(level.attribute("style:num-format", ""));
        String pattern = level.attribute("?:num-list-format");
        return new ListLevel(
                format,
                format == NumberFormat.NONE && pattern == null
                        ? ""
                        : pattern == null ? text(level, at) : pattern(pattern),
                level.number("text:start-value", 1),
                -1,
                false,
                true);
    }

    /** A level may show the numbers of the levels above it, parted by points. */
    private static String text(Xml level, int at) {
        StringBuilder text = new StringBuilder(level.attribute("style:num-prefix", ""));
        int shown = Math.clamp(level.number("text:display-levels", 1), 1, at);
        for (int number = at - shown + 1; number <= at; number++) {
            text.append('%').append(number).append(number < at ? "." : "");
        }
        return text.append(level.attribute("style:num-suffix", "")).toString();
    }

    /** {@code %1%.%2%)} is our {@code %1.%2)}. */
    private static String pattern(String pattern) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            text.append(c);
            boolean number = c == '%' && i + 2 < pattern.length() && Character.isDigit(pattern.charAt(i + 1));
            if (number && pattern.charAt(i + 2) == '%') {
                text.append(pattern.charAt(i + 1));
                i += 2;
            }
        }
        return text.toString();
    }
}
