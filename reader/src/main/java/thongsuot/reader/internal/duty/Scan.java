package thongsuot.reader.internal.duty;

import thongsuot.reader.internal.text.Alphabet;

/** Small steps over a text: words, blanks, capitals. */
final class Scan {
    private Scan() {}

    static boolean letterAt(String text, int at) {
        return at >= 0 && at < text.length() && Alphabet.isWord(text.charAt(at));
    }

    /** The end of the word that begins at {@code at}; {@code at} itself where none begins. */
    static int wordEnd(String text, int at) {
        int i = at;
        while (letterAt(text, i)) {
            i++;
        }
        return i;
    }

    /** The next place that is no blank. A line's end is no blank. */
    static int skipBlanks(String text, int at, int limit) {
        int i = at;
        while (i < limit && (text.charAt(i) == ' ' || text.charAt(i) == '\t')) {
            i++;
        }
        return i;
    }

    static boolean upperAt(String text, int at) {
        return at < text.length() && Character.isUpperCase(text.charAt(at));
    }

    /** {@code UBND}, {@code MTTQ}: capitals alone, three or more. */
    static boolean abbreviationAt(String text, int at) {
        int end = wordEnd(text, at);
        for (int i = at; i < end; i++) {
            if (!Character.isUpperCase(text.charAt(i))) {
                return false;
            }
        }
        return end - at >= 3;
    }

    /** Whether {@code phrase} stands at {@code at} as whole words. */
    static boolean phraseAt(String folded, int at, String phrase) {
        return folded.startsWith(phrase, at) && !letterAt(folded, at + phrase.length());
    }

    /** The end without blanks. */
    static int trimBlanks(String text, int start, int end) {
        int i = end;
        while (i > start && Character.isWhitespace(text.charAt(i - 1))) {
            i--;
        }
        return i;
    }

    /** The end without blanks and closing marks. */
    static int trimEnd(String text, int start, int end) {
        int i = end;
        while (i > start && " \t,;:.".indexOf(text.charAt(i - 1)) >= 0) {
            i--;
        }
        return i;
    }
}
