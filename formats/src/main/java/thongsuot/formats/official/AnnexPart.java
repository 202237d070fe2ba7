package thongsuot.formats.official;

import java.util.List;
import org.jspecify.annotations.Nullable;
import thongsuot.reader.cite.DocumentKind;

/** Annexes, each a section with pages of its own. */
final class AnnexPart {
    private final OfficialForm form;
    private final LetterContent content;

    private AnnexPart(OfficialForm form, LetterContent content) {
        this.form = form;
        this.content = content;
    }

    /** The pages after the signature; each begins a section that the caller closes. */
    static String of(OfficialForm form, LetterContent content, int which) {
        return new AnnexPart(form, content).annex(which);
    }

    private String annex(int which) {
        Annex annex = content.annexes().get(which);
        double room = annex.across() ? form.page().textAcross() : form.page().text();
        String number = content.annexes().size() == 1 ? "" : " " + Labels.roman(which + 1);
        return Wml.paragraph(Part.ANNEX, form.word("annex") + number)
                + centred(Part.ANNEX_TITLE, annex.title(), room)
                + centred(Part.ANNEX_OF, belonging(), room)
                + new BodyPart(form, room).of(annex.body());
    }

    private String belonging() {
        LetterHead head = content.head();
        return form.word("annex.of")
                .replace("{kind}", capital(content.kind()))
                .replace("{code}", code(head.number(), head.symbol()))
                .replace("{date}", HeadPart.dated("{day} tháng {month} năm {year}", head.date()))
                .replace("{issuer}", head.issuer());
    }

    private String code(@Nullable Integer number, String symbol) {
        return form.symbols().printed(number, symbol).replaceFirst("^Số:? ?", "");
    }

    private static String capital(DocumentKind kind) {
        String word = kind.vietnamese();
        return TextWidth.capitals(word.substring(0, 1)) + word.substring(1);
    }

    private String centred(Part part, String words, double room) {
        Look look = form.look(part);
        double width = LineFit.width(words, look, room - 20);
        String shown = look.capitals() ? TextWidth.capitals(words) : words;
        return Wml.paragraph(part, Wml.inset((room - width) / 2), List.of(Run.plain(shown)));
    }
}
