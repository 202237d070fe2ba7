package thongsuot.formats.official;

import thongsuot.formats.official.Look.Align;
import thongsuot.formats.official.Look.Leading;

/** Reads a look as forms write it: {@code 14 bold justify first=12.7 before=6 line=1.15}. */
final class LookReader {
    private double size;
    private boolean bold;
    private boolean italic;
    private boolean underline;
    private boolean capitals;
    private boolean keep;
    private Align align = Align.LEFT;
    private double first;
    private double left;
    private double hanging;
    private double before;
    private double after;
    private Leading leading = new Leading(1, false);

    private LookReader() {}

    /** @throws IllegalArgumentException where a word is none of a look */
    static Look read(String words) {
        LookReader reader = new LookReader();
        for (String word : words.split(" +")) {
            reader.take(word);
        }
        return reader.look();
    }

    private void take(String word) {
        int equals = word.indexOf('=');
        if (equals > 0) {
            measure(word.substring(0, equals), word.substring(equals + 1));
            return;
        }
        switch (word) {
            case "bold" -> bold = true;
            case "italic" -> italic = true;
            case "underline" -> underline = true;
            case "capitals" -> capitals = true;
            case "keep" -> keep = true;
            case "centre" -> align = Align.CENTRE;
            case "justify" -> align = Align.JUSTIFY;
            default -> size = Double.parseDouble(word);
        }
    }

    private void measure(String name, String value) {
        switch (name) {
            case "first" -> first = Double.parseDouble(value);
            case "left" -> left = Double.parseDouble(value);
            case "hanging" -> hanging = Double.parseDouble(value);
            case "before" -> before = Double.parseDouble(value);
            case "after" -> after = Double.parseDouble(value);
            case "line" -> leading = leading(value);
            default -> throw new IllegalArgumentException("a look has no measure “" + name + "”");
        }
    }

    private static Leading leading(String value) {
        return value.startsWith("exactly")
                ? new Leading(Double.parseDouble(value.substring("exactly".length())), true)
                : new Leading(Double.parseDouble(value), false);
    }

    private Look look() {
        if (size < 8 || size > 20) {
            throw new IllegalArgumentException("size " + size + " must be 8 to 20 points");
        }
        return new Look(
                size, bold, italic, underline, capitals, align, first, left, hanging, before, after, leading, keep);
    }
}
