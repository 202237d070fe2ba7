package thongsuot.bench.score;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Takes from names and codes what is habit of spelling, so that only the name itself is compared. */
public final class Spelling {
    /** Stands for a part that is not there; no name can be spelt like this. */
    static final String NONE = "\u0000";

    private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";

    private Spelling() {}

    /**
     * A name without case, punctuation and blanks. The tones come behind it as a bag: {@code hoà} and {@code hòa} have the same
     * letters and the same bag.
     */
    static String bare(@Nullable String name) {
        if (name == null) {
            return NONE;
        }
        String marks = Normalizer.normalize(nfc(name).toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        StringBuilder letters = new StringBuilder();
        StringBuilder tones = new StringBuilder();
        marks.chars().forEach(c -> (TONES.indexOf(c) >= 0 ? tones : letters).append((char) c));
        StringBuilder bare = new StringBuilder();
        nfc(letters.toString()).codePoints().filter(c -> isWord(c) && c != '_').forEach(bare::appendCodePoint);
        return bare.append('|').append(sorted(tones)).toString();
    }

    /** A code without blanks, in capitals. */
    static String code(@Nullable String code) {
        if (code == null) {
            return NONE;
        }
        StringBuilder bare = new StringBuilder();
        nfc(code).codePoints().filter(c -> !isBlank(c)).forEach(bare::appendCodePoint);
        return bare.toString().toUpperCase(Locale.ROOT);
    }

    /** The first {@code n} words of {@code text}, or, where {@code n} is negative, the last. */
    public static String words(String text, int n) {
        List<String> words = words(nfc(text).toLowerCase(Locale.ROOT));
        int size = words.size();
        return String.join(
                " ", n > 0 ? words.subList(0, Math.min(n, size)) : words.subList(Math.max(0, size + n), size));
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (isWord(c)) {
                word.appendCodePoint(c);
            } else if (!word.isEmpty()) {
                words.add(word.toString());
                word.setLength(0);
            }
        });
        if (!word.isEmpty()) {
            words.add(word.toString());
        }
        return words;
    }

    private static String sorted(StringBuilder tones) {
        return tones.chars()
                .sorted()
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** A letter, a number of any sort (a superscript too), or an underscore. */
    private static boolean isWord(int c) {
        return switch (Character.getType(c)) {
            case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
            default -> Character.isLetter(c) || c == '_';
        };
    }

    private static boolean isBlank(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x85;
    }

    private static String nfc(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }
}
