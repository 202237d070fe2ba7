package thongsuot.formats.official;

import java.util.List;
import thongsuot.reader.cite.DocumentKind;

/**
 * The words of an official document, before a form is put on them. Text is cleaned when it comes in: what is here can be printed.
 *
 * @param subject what it is about, without {@code về việc}
 * @param recipients entries of {@code Nơi nhận}, without dash and closing mark
 */
public record LetterContent(
        LetterHead head,
        DocumentKind kind,
        String subject,
        Marks marks,
        Opening opening,
        List<Block> body,
        List<String> recipients,
        Signing signing,
        List<Annex> annexes) {
    public LetterContent {
        subject = CleanText.required("Trích yếu", subject, CleanText.LINE);
        body = List.copyOf(body);
        recipients = Lists.clean("Nơi nhận", recipients, CleanText.LINE);
        annexes = List.copyOf(annexes);
    }

    boolean isLetter() {
        return kind == DocumentKind.OFFICIAL_LETTER;
    }
}
