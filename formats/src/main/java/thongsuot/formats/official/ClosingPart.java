package thongsuot.formats.official;

import java.util.ArrayList;
import java.util.List;

/** Recipients on the left, signature on the right, together on one page. */
final class ClosingPart {
    /** Lines of recipients that fit beside a signature with its seal. */
    private static final int BESIDE = 12;
    /** More rows would be taken for data by who reads the file. */
    private static final int MORE_ROWS = 4;

    private final OfficialForm form;
    private final LetterContent content;

    private ClosingPart(OfficialForm form, LetterContent content) {
        this.form = form;
        this.content = content;
    }

    static String of(OfficialForm form, LetterContent content) {
        ClosingPart closing = new ClosingPart(form, content);
        double[] widths = {form.page().closingLeft(), form.page().closingRight()};
        List<String> entries = closing.entries();
        int first = closing.beside(content.recipients());
        List<String> rows = new ArrayList<>();
        String word = entries.isEmpty() ? "" : Wml.paragraph(Part.RECIPIENTS, form.word("recipients"));
        rows.add(Wml.row("", widths, List.of(word + String.join("", entries.subList(0, first)), closing.signature())));
        int left = entries.size() - first;
        for (int i = 0; i < MORE_ROWS && left > 0; i++) {
            int from = first + left * i / MORE_ROWS;
            int to = first + left * (i + 1) / MORE_ROWS;
            if (to > from) {
                rows.add(Wml.row("", widths, List.of(String.join("", entries.subList(from, to)), "")));
            }
        }
        return Wml.columns(widths, rows);
    }

    private List<String> entries() {
        String[] marks = form.word("recipient.marks").split(" ");
        List<String> recipients = content.recipients();
        List<String> entries = new ArrayList<>();
        for (int i = 0; i < recipients.size(); i++) {
            String mark = marks[i + 1 < recipients.size() ? 0 : 1];
            entries.add(Wml.paragraph(Part.RECIPIENT, "- " + recipients.get(i) + mark));
        }
        return entries;
    }

    /** How many entries stand beside the signature: the rest of a long list may go over to the next page, the signature may not. */
    private int beside(List<String> recipients) {
        int lines = 0;
        for (int i = 0; i < recipients.size(); i++) {
            lines += LineFit.lines(
                    "- " + recipients.get(i),
                    form.look(Part.RECIPIENT),
                    form.page().closingLeft() - 6);
            if (lines > BESIDE) {
                return Math.max(1, i);
            }
        }
        return recipients.size();
    }

    private String signature() {
        Signing signing = content.signing();
        StringBuilder signature = new StringBuilder();
        for (Signing.Line line : signing.authority()) {
            String words = form.word("authority." + line.formula().key()) + " " + line.whom();
            signature.append(centred(Part.AUTHORITY, words, signature.isEmpty()));
        }
        signature.append(centred(Part.POSITION, signing.position(), signature.isEmpty()));
        return signature + Wml.paragraph(Part.NAME, signing.name() == null ? "" : signing.name());
    }

    private String centred(Part part, String words, boolean first) {
        double room = form.page().closingRight();
        double width = LineFit.width(words, form.look(part), room - 4);
        double before = first ? form.look(Part.AUTHORITY).before() : 0;
        String spacing = "<w:spacing w:before=\"" + Wml.twentieths(before) + "\"/>";
        return Wml.paragraph(
                part, spacing + Wml.inset((room - width) / 2), List.of(Run.plain(TextWidth.capitals(words))));
    }
}
