package thongsuot.formats.official;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The two columns at the top: issuer and number on the left, nation, place and date on the right. */
final class HeadPart {
    private final OfficialForm form;
    private final LetterContent content;
    private final double left;
    private final double right;

    private HeadPart(OfficialForm form, LetterContent content) {
        this.form = form;
        this.content = content;
        this.left = form.page().headLeft();
        this.right = form.page().headRight();
    }

    static String of(OfficialForm form, LetterContent content) {
        HeadPart head = new HeadPart(form, content);
        double[] widths = {head.left, head.right};
        // Two rows, so that number and date stand on one line however many lines the names take.
        return Wml.columns(
                widths,
                List.of(
                        Wml.row("", widths, List.of(head.names(), head.nation())),
                        Wml.row("", widths, List.of(head.number(), head.placeAndDate()))));
    }

    private String names() {
        StringBuilder names = new StringBuilder();
        String superior = content.head().superior();
        if (superior != null) {
            names.append(centred(Part.SUPERIOR, superior, left - 4));
        }
        String issuer = content.head().issuer();
        names.append(centred(Part.ISSUER, issuer, left - 4));
        String mark = form.word("mark.issuer");
        if (!mark.isEmpty()) {
            names.append(Wml.paragraph(Part.MARK, mark));
        }
        return names + rule("rule.issuer", Part.ISSUER, issuer, left);
    }

    private String nation() {
        String motto = form.word("motto");
        String nation = form.word("nation");
        if (motto.isEmpty()) {
            return Wml.paragraph(Part.NATION, nation) + rule("rule.nation", Part.NATION, nation, right);
        }
        return Wml.paragraph(Part.NATION, nation)
                + Wml.paragraph(Part.MOTTO, motto)
                + rule("rule.nation", Part.MOTTO, motto, right);
    }

    private String number() {
        LetterHead head = content.head();
        StringBuilder number =
                new StringBuilder(Wml.paragraph(Part.NUMBER, form.symbols().printed(head.number(), head.symbol())));
        if (content.isLetter()) {
            String subject = form.word("subject.letter").replace("{subject}", content.subject());
            number.append(centred(Part.LETTER_SUBJECT, subject, left - 4));
        }
        return number + stamps();
    }

    private String stamps() {
        Marks marks = content.marks();
        return (marks.secrecy() == null ? "" : stamp(marks.secrecy().stamp()))
                + (marks.urgency() == null ? "" : stamp(marks.urgency().stamp()))
                + (marks.draft() == null ? "" : stamp("DỰ THẢO LẦN " + marks.draft()));
    }

    /** Capitals in a frame that fits them. */
    private String stamp(String words) {
        StringBuilder frame = new StringBuilder("<w:pBdr>");
        for (String side : List.of("top", "left", "bottom", "right")) {
            frame.append("<w:%s w:val=\"single\" w:sz=\"8\" w:space=\"2\" w:color=\"000000\"/>".formatted(side));
        }
        double width = TextWidth.of(words, form.look(Part.STAMP)) + 5;
        return Wml.paragraph(
                Part.STAMP, frame.append("</w:pBdr>") + Wml.inset((left - width) / 2), List.of(Run.plain(words)));
    }

    private String placeAndDate() {
        String place = form.word("date").replace("{place}", content.head().place());
        return Wml.paragraph(Part.PLACE_DATE, dated(place, content.head().date()));
    }

    /** Days below 10 and the months January and February have a zero, so that nobody adds a figure. */
    static String dated(String form, @Nullable LocalDate date) {
        if (date == null) {
            return form.replace("{day}", "……").replace("{month}", "……").replace("{year}", "………");
        }
        String month = date.getMonthValue() < 3 ? "0" + date.getMonthValue() : String.valueOf(date.getMonthValue());
        return form.replace("{day}", "%02d".formatted(date.getDayOfMonth()))
                .replace("{month}", month)
                .replace("{year}", String.valueOf(date.getYear()));
    }

    private String centred(Part part, String words, double room) {
        Look look = form.look(part);
        double width = LineFit.width(words, look, room);
        String shown = look.capitals() ? TextWidth.capitals(words) : words;
        double column = part == Part.PLACE_DATE ? right : left;
        return Wml.paragraph(part, Wml.inset((column - width) / 2), List.of(Run.plain(shown)));
    }

    /** A line that is a share as long as the words above it. */
    private String rule(String name, Part above, String words, double column) {
        double share = form.measure(name);
        return share == 0 ? "" : Wml.rule(share * LineFit.lastLine(words, form.look(above), column - 4), column);
    }
}
