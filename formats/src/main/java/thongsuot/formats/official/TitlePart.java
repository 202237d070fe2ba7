package thongsuot.formats.official;

import java.util.List;

/** Kind and title in the middle of the page; whom a letter is sent to; on what a document rests and who decides it. */
final class TitlePart {
    private final OfficialForm form;
    private final LetterContent content;
    private final double room;

    private TitlePart(OfficialForm form, LetterContent content) {
        this.form = form;
        this.content = content;
        this.room = form.page().text();
    }

    static String of(OfficialForm form, LetterContent content) {
        TitlePart title = new TitlePart(form, content);
        return (content.isLetter() ? "" : title.kindAndTitle()) + title.addressees() + title.grounds();
    }

    private String kindAndTitle() {
        String subject = content.subject();
        String mark = form.word("mark.title");
        double share = form.measure("rule.title");
        double lastLine = LineFit.lastLine(subject, form.look(Part.TITLE), fitted(Part.TITLE, subject));
        return centred(Part.KIND, content.kind().vietnamese())
                + centred(Part.TITLE, subject)
                + (mark.isEmpty() ? "" : Wml.paragraph(Part.TITLE_MARK, mark))
                + (share == 0 ? "" : Wml.rule(share * lastLine, room));
    }

    private double fitted(Part part, String words) {
        return LineFit.width(words, form.look(part), room - 20);
    }

    private String centred(Part part, String words) {
        String shown = form.look(part).capitals() ? TextWidth.capitals(words) : words;
        return Wml.paragraph(part, Wml.inset((room - fitted(part, words)) / 2), List.of(Run.plain(shown)));
    }

    /** One stands in the middle beside the word, several in a list below it. */
    private String addressees() {
        List<String> addressees = content.opening().addressees();
        String word = form.word("addressee");
        if (addressees.isEmpty()) {
            return "";
        }
        String single = word + " " + addressees.getFirst();
        if (addressees.size() == 1 && TextWidth.of(single, form.look(Part.ADDRESSEE)) < room) {
            return Wml.paragraph(Part.ADDRESSEE, "<w:jc w:val=\"center\"/>", List.of(Run.plain(single)));
        }
        StringBuilder list = new StringBuilder(Wml.paragraph(
                Part.ADDRESSEE,
                "<w:keepNext/>" + "<w:ind w:left=\"" + Wml.twips(20) + "\"/>",
                List.of(Run.plain(word))));
        for (int i = 0; i < addressees.size(); i++) {
            String end = i + 1 < addressees.size() ? ";" : ".";
            String dash = addressees.size() == 1 ? "" : "- ";
            String room = i + 1 < addressees.size() ? "" : "<w:spacing w:after=\"120\"/>";
            list.append(Wml.paragraph(Part.ADDRESSEE_ITEM, room, List.of(Run.plain(dash + addressees.get(i) + end))));
        }
        return list.toString();
    }

    private String grounds() {
        String decidedBy = content.opening().decidedBy();
        return (decidedBy == null ? "" : enacting("enacting.before", decidedBy))
                + groundLines()
                + (decidedBy == null ? "" : enacting("enacting.after", decidedBy));
    }

    private String enacting(String name, String decidedBy) {
        String words = form.word(name).replace("{body}", decidedBy);
        return words.isEmpty() ? "" : centred(Part.ENACTING, words);
    }

    private String groundLines() {
        List<String> grounds = content.opening().grounds();
        String[] marks = form.word("ground.marks").split(" ");
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < grounds.size(); i++) {
            String mark = marks[i + 1 < grounds.size() ? 0 : 1];
            lines.append(Wml.paragraph(Part.GROUND, form.word("ground").replace("{ground}", grounds.get(i)) + mark));
        }
        return lines.toString();
    }
}
