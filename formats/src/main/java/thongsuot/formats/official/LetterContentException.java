package thongsuot.formats.official;

/** Words that can't stand in an official document: a part that is empty or too long. The message names part, rule and next step. */
public final class LetterContentException extends IllegalArgumentException {
    LetterContentException(String message) {
        super(message);
    }
}
