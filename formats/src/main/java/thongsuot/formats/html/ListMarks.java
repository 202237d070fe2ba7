package thongsuot.formats.html;

import java.util.Locale;
import org.jsoup.nodes.Element;

/** The marks a browser puts before the items of a list: {@code 1.}, {@code a.}, {@code II.}, a dash for any bullet. */
final class ListMarks {
    private static final String[] ROMAN = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};
    private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};

    private final String type;
    private int number;

    private ListMarks(String type, int start) {
        this.type = type;
        this.number = start;
    }

    static ListMarks of(Element list) {
        String style = HtmlText.style(list);
        if (style.contains("list-style:none") || style.contains("list-style-type:none"))
            return new ListMarks("none", 1);
        if (list.normalName().equals("ul")) return new ListMarks("-", 1);
        String type = list.attr("type").strip();
        if (style.contains("lower-alpha") || style.contains("lower-latin")) type = "a";
        if (style.contains("upper-alpha") || style.contains("upper-latin")) type = "A";
        if (style.contains("lower-roman")) type = "i";
        if (style.contains("upper-roman")) type = "I";
        return new ListMarks(type.isEmpty() ? "1" : type, integer(list.attr("start"), 1));
    }

    /** Nothing where the item's own words begin with a dash or a label. */
    String next(Element item) {
        int value = integer(item.attr("value"), number);
        number = value + 1;
        String own = Starts.of(item);
        boolean marked = own.startsWith("-") || own.startsWith("+") || own.startsWith("–");
        if (type.equals("none") || marked || HtmlText.style(item).contains("list-style:none")) return "";
        return switch (type) {
            case "-", "disc", "circle", "square" -> "- ";
            case "a" -> letter(value) + ". ";
            case "A" -> letter(value).toUpperCase(Locale.ROOT) + ". ";
            case "i" -> roman(value) + ". ";
            case "I" -> roman(value).toUpperCase(Locale.ROOT) + ". ";
            default -> value + ". ";
        };
    }

    /** The mark that Word wrote out; its bullets are letters of the fonts Symbol and Wingdings. */
    static String asTyped(String mark) {
        String bare = mark.replace('\u00A0', ' ').strip();
        boolean bullet = bare.length() == 1 && "·§Øüvo•\uF0B7\uF0A7\uF0D8\uF0FC".indexOf(bare.charAt(0)) >= 0;
        return bare.isEmpty() ? "" : (bullet ? "-" : bare) + " ";
    }

    private static int integer(String text, int otherwise) {
        return text.matches("\\d{1,6}") ? Integer.parseInt(text) : otherwise;
    }

    private static String letter(int value) {
        return value >= 1 && value <= 26 ? String.valueOf((char) ('a' + value - 1)) : String.valueOf(value);
    }

    private static String roman(int value) {
        if (value < 1 || value > 3999) return String.valueOf(value);
        StringBuilder text = new StringBuilder();
        int rest = value;
        for (int i = 0; i < VALUES.length; i++) {
            while (rest >= VALUES[i]) {
                text.append(ROMAN[i]);
                rest -= VALUES[i];
            }
        }
        return text.toString();
    }
}
