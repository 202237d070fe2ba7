package thongsuot.formats.office;

import java.nio.charset.StandardCharsets;

/** Cuts RTF into groups, control words and characters. Takes any bytes; what is no RTF comes out as characters. */
final class RtfTokens {
    /** Whom the tokens are told. */
    interface Listener {
        void open();

        void close();

        /** @param given whether the word came with a number */
        void word(String word, int number, boolean given);

        /** A control that is no word: {@code *}, {@code ~}, {@code -}, {@code _}. */
        void symbol(char symbol);

        /** A character of the file's own encoding. */
        void character(int code);
    }

    private static final int LONGEST_WORD = 40;

    private final byte[] content;
    private final Listener listener;
    private int at;

    private RtfTokens(byte[] content, Listener listener) {
        this.content = content;
        this.listener = listener;
    }

    static void read(byte[] content, Listener listener) {
        new RtfTokens(content, listener).read();
    }

    private void read() {
        while (at < content.length) {
            int c = content[at++] & 0xff;
            switch (c) {
                case '{' -> listener.open();
                case '}' -> listener.close();
                case '\\' -> control();
                case '\r', '\n', 0 -> {}
                default -> listener.character(c);
            }
        }
    }

    private void control() {
        if (at >= content.length) {
            return;
        }
        int c = content[at] & 0xff;
        if (isLetter(c)) {
            word();
            return;
        }
        at++;
        switch (c) {
            case '\'' -> hexadecimal();
            case '{', '}', '\\' -> listener.character(c);
            case '\r', '\n' -> listener.word("par", 0, false);
            default -> listener.symbol((char) c);
        }
    }

    private void hexadecimal() {
        int high = at < content.length ? Character.digit(content[at], 16) : -1;
        int low = at + 1 < content.length ? Character.digit(content[at + 1], 16) : -1;
        if (high >= 0 && low >= 0) {
            listener.character(high * 16 + low);
            at += 2;
        }
    }

    private void word() {
        int from = at;
        while (at < content.length && isLetter(content[at]) && at - from < LONGEST_WORD) {
            at++;
        }
        String word = new String(content, from, at - from, StandardCharsets.ISO_8859_1);
        boolean minus = at < content.length && content[at] == '-';
        int digits = at + (minus ? 1 : 0);
        long number = 0;
        int end = digits;
        while (end < content.length && content[end] >= '0' && content[end] <= '9' && end - digits < 10) {
            number = number * 10 + content[end++] - '0';
        }
        boolean given = end > digits;
        at = given ? end : at;
        if (at < content.length && content[at] == ' ') {
            at++;
        }
        int value = Math.clamp(minus ? -number : number, Integer.MIN_VALUE, Integer.MAX_VALUE);
        if (word.equals("bin") && value > 0) {
            at = (int) Math.min(content.length, at + (long) value);
        } else {
            listener.word(word, value, given);
        }
    }

    private static boolean isLetter(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
