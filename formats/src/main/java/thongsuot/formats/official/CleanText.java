package thongsuot.formats.official;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/**
 * One line of text as it may stand in a document: NFC, single blanks, no control, direction or other unseen characters, none that XML
 * can't hold. They come along when people copy from web pages and chats, and would print as boxes or turn words around.
 */
final class CleanText {
    /** Characters that a name of a body or a person may have. */
    static final int NAME = 300;
    /** Characters of a subject, a ground, an entry of a list of recipients. */
    static final int LINE = 2_000;
    /** Characters of a paragraph: some twenty pages. */
    static final int PARAGRAPH = 60_000;

    private CleanText() {}

    /** @throws LetterContentException where nothing remains, or more than {@code most} characters */
    static String required(String part, String text, int most) {
        String clean = of(text);
        if (clean.isEmpty()) {
            throw new LetterContentException(part + ": để trống; hãy điền nội dung.");
        }
        return limited(part, clean, most);
    }

    /** Null where nothing remains. */
    static @Nullable String optional(String part, @Nullable String text, int most) {
        String clean = text == null ? "" : of(text);
        return clean.isEmpty() ? null : limited(part, clean, most);
    }

    static String limited(String part, String clean, int most) {
        if (clean.length() > most) {
            throw new LetterContentException(
                    "%s: dài %d ký tự, quá mức %d; hãy rút gọn hoặc tách đoạn.".formatted(part, clean.length(), most));
        }
        return clean;
    }

    static String of(String text) {
        return seen(text).strip();
    }

    /** As {@link #of}, with the blanks at both ends: a run in the middle of a sentence needs them. */
    static String seen(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().forEach(c -> {
            if (isBlank(c)) {
                if (clean.isEmpty() || clean.charAt(clean.length() - 1) != ' ') {
                    clean.append(' ');
                }
            } else if (isSeen(c)) {
                clean.appendCodePoint(c);
            }
        });
        return clean.toString();
    }

    private static boolean isBlank(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x85;
    }

    private static boolean isSeen(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> false;
            default -> true;
        };
    }
}
