package thongsuot.demo.flow;

/** Gathers a plan line by line; gives parts Roman numbers and numbered lines Arabic ones. */
final class Outline {

    private static final String[] ROMAN = {"I", "II", "III", "IV", "V"};

    private final StringBuilder text = new StringBuilder();
    private String part = "";
    private String section = "";
    private int parts;
    private int sections;
    private int lines;

    void part(String words) {
        part = words;
        section = "";
    }

    void section(String words) {
        section = words;
    }

    /** @param words empty for nothing */
    void line(String words) {
        if (words.isEmpty()) return;
        if (!part.isEmpty()) {
            text.append('\n').append(ROMAN[parts++]).append("- ").append(part);
            part = "";
            sections = 0;
            lines = 0;
        }
        if (!section.isEmpty()) {
            text.append("\n**").append(++sections).append(". ").append(section).append("**");
            section = "";
        }
        text.append('\n').append(words.startsWith("- ") ? words : words.replaceFirst("^\\d+", String.valueOf(++lines)));
    }

    String text() {
        return text.toString();
    }
}
