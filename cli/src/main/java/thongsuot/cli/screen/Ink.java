package thongsuot.cli.screen;

/** Weight and colour, on terminals only. Colour never says what the words don't say too. */
public record Ink(boolean colours) {
    public String bold(String words) {
        return in("1", words);
    }

    public String faint(String words) {
        return in("2", words);
    }

    public String heading(String words) {
        return in("1;36", words);
    }

    public String warning(String words) {
        return in("33", words);
    }

    public String error(String words) {
        return in("31", words);
    }

    private String in(String code, String words) {
        return colours && !words.isEmpty() ? "\u001b[" + code + "m" + words + "\u001b[0m" : words;
    }
}
