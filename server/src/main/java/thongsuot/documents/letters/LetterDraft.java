package thongsuot.documents.letters;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import thongsuot.formats.official.BodyText;
import thongsuot.formats.official.LetterContent;
import thongsuot.formats.official.LetterHead;
import thongsuot.formats.official.Marks;
import thongsuot.formats.official.OfficialForm;
import thongsuot.formats.official.OfficialForms;
import thongsuot.formats.official.Opening;
import thongsuot.formats.official.Signing;
import thongsuot.reader.cite.DocumentKind;

/**
 * A letter as people type it: lists a line each, the body as {@link BodyText} reads it.
 *
 * @param form the id of its form: {@code state-2020}
 * @param symbol the code without its number: {@code UBND-VX}
 * @param superior empty where the form names none
 * @param authority in whose name it is signed, a line each: {@code TM. ỦY BAN NHÂN DÂN}
 * @param annexes as {@link Annexes} reads them; empty for none
 * @param signer empty while nobody is named
 */
public record LetterDraft(
        DocumentKind kind,
        String form,
        String symbol,
        String issuerName,
        String superior,
        String place,
        LocalDate dated,
        String subject,
        String addressees,
        String grounds,
        String body,
        String annexes,
        String recipients,
        String authority,
        String position,
        String signer) {

    /** The same letter with another name below it. */
    LetterDraft signedBy(String name) {
        return new LetterDraft(
                kind,
                form,
                symbol,
                issuerName,
                superior,
                place,
                dated,
                subject,
                addressees,
                grounds,
                body,
                annexes,
                recipients,
                authority,
                position,
                name);
    }

    OfficialForm officialForm() {
        return OfficialForms.named(form).orElseThrow(() -> new IllegalStateException("no form " + form));
    }

    /**
     * What is to be printed.
     *
     * @param number null for a draft: number and day are then left blank
     * @throws thongsuot.formats.official.LetterContentException where something is missing or can't be printed
     */
    LetterContent content(@Nullable Integer number) {
        return new LetterContent(
                new LetterHead(issuerName, superior, number, symbol, place, number == null ? null : dated),
                kind,
                subject,
                number == null ? Marks.draft(1) : Marks.NONE,
                new Opening(lines(addressees), lines(grounds), kind == DocumentKind.DECISION ? issuerName : null),
                BodyText.parse(body),
                lines(recipients),
                new Signing(SigningLines.read(lines(authority)), position, signer),
                Annexes.read(annexes));
    }

    static List<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
