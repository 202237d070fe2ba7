package thongsuot.reader.internal.duty;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import thongsuot.reader.Span;
import thongsuot.reader.internal.layout.Parts;
import thongsuot.reader.node.Node;

/** Walks the outline and collects who is given what; a heading's units hold for all that stands below it. */
final class DutyFinder {
    private static final Lexicon PEOPLE = Lexicon.of("ông, bà, đồng chí, đ, các ông, các đồng chí");
    private static final Lexicon STANDING = Lexicon.of(
            "là cơ quan, là đơn vị, là đầu mối, làm đầu mối, là thường trực, là bộ phận, có trách nhiệm, có nhiệm vụ, chịu trách nhiệm");
    private static final Lexicon ASIDES = Lexicon.of(
            "căn cứ, trên cơ sở, theo, hằng năm, hàng năm, định kỳ, trong, trước, sau, khi, đối với, ngoài ra, đồng thời, hằng, hàng, bám sát, nhân dịp, từ");

    private static final Pattern STRUCTURAL = Pattern.compile("(?:C|Ph|M)[IVX0-9]+");

    private final Parts parts;
    private final String text;
    private final String folded;
    private final UnitNames units;
    private final Subjects subjects;
    private final Partners partners;
    private final RoleFields fields;
    private final TaskRows rows;
    private final NoDuty noDuty;
    private final List<Duty> found = new ArrayList<>();

    DutyFinder(Parts parts) {
        this.parts = parts;
        this.text = parts.prose().text();
        this.folded = parts.prose().folded();
        this.units = new UnitNames(text, folded);
        this.partners = new Partners(text, folded, units);
        this.subjects = new Subjects(text, folded, units, partners);
        this.fields = new RoleFields(text, folded, units);
        this.rows = new TaskRows(parts, units);
        this.noDuty = new NoDuty(parts);
    }

    List<Duty> find() {
        preamble();
        parts.outline().forEach(node -> visit(node, null, false));
        found.addAll(rows.find());
        found.sort((a, b) -> a.span().compareTo(b.span()));
        return new SameDuties(parts.prose()).merged(found);
    }

    /** Before the first label an order is an order only where it says so; what others once ordered is told there too. */
    private void preamble() {
        boolean letter = parts.nodes().isEmpty();
        for (Span paragraph : OwnWords.of(parts.preamble(), text)) {
            String words = paragraph.of(folded).stripTrailing();
            boolean announces = words.endsWith("sau đây:") || words.endsWith("sau:") || words.endsWith("như sau:");
            List<Subject> all = subjects.in(paragraph.start(), paragraph.end(), true);
            for (int i = 0; i < all.size(); i++) {
                Subject subject = all.get(i);
                int end = i + 1 < all.size() ? all.get(i + 1).start() : paragraph.end();
                boolean ordered = subject.rule().equals("OrderedUnit") && announces;
                boolean own = subject.rule().equals("OwnSubject")
                        && (subject.force() == Predicate.Force.STRONG
                                || Scan.phraseAt(
                                        folded,
                                        Scan.skipBlanks(text, subject.predicate(), paragraph.end()),
                                        "tiếp tục"));
                if (letter && !history(subject.start()) || (ordered || own) && !history(subject.start())) {
                    add(subject, end, "");
                }
            }
        }
    }

    /** "theo đó Bộ Chính trị giao …": told, not ordered. */
    private boolean history(int at) {
        String before = folded.substring(Math.max(0, at - 14), at);
        return before.contains("theo đó") || before.contains("đã ");
    }

    private void visit(Node node, @Nullable Charge above, boolean told) {
        if (node.label().startsWith("^") || node.label().startsWith("|")) {
            return;
        }
        boolean tells = told || Sections.tells(node.words());
        List<Span> paragraphs = OwnWords.of(node, text);
        Charge charge = above;
        for (int i = 0; i < paragraphs.size(); i++) {
            charge = paragraph(node, paragraphs.get(i), i == 0, above, charge, tells);
        }
        for (Node child : node.children()) {
            visit(child, charge, tells);
        }
    }

    /** Reads one paragraph; returns the charge that holds for what follows it. */
    private @Nullable Charge paragraph(
            Node node, Span words, boolean first, @Nullable Charge above, @Nullable Charge charge, boolean tells) {
        if (PEOPLE.begins(folded, words.start()) && above != null) {
            return charge;
        }
        Duty field = fields.in(words, node.path());
        if (field != null) {
            found.add(field);
            return charge;
        }
        boolean last =
                words.end() >= Scan.trimBlanks(text, words.start(), node.span().end());
        UnitHeading heading = (first || last && !node.children().isEmpty()) && !noDuty.reports()
                ? UnitHeading.of(text, folded, units, words.start(), words.end())
                : null;
        if (heading != null && title(node, words, heading)) {
            return charge;
        }
        if (heading != null && heading.rest() < words.end() && PEOPLE.begins(folded, heading.rest())) {
            return charge;
        }
        if (heading != null && (!node.children().isEmpty() || heading.rest() < words.end() || moreBelow(node, words))) {
            Charge own = new Charge(heading.names().names(), List.of());
            if (heading.rest() < words.end()) {
                inherited(node, new Span(heading.rest(), words.end()), words.start(), own, "UnitHeading", tells);
            }
            return own;
        }
        return sentences(node, words, first, last, charge, tells);
    }

    /** "Chương II. CƠ QUAN, TỔ CHỨC GIỚI THIỆU NGƯỜI ỨNG CỬ", "A. KHỐI THI ĐUA": a title that tells what a part is about. */
    private boolean title(Node node, Span words, UnitHeading heading) {
        if (!capitals(words)
                || folded.startsWith("trách nhiệm", words.start())
                || folded.startsWith("nhiệm vụ", words.start())) {
            return false;
        }
        return STRUCTURAL.matcher(node.label()).matches()
                || !heading.names().names().stream().allMatch(name -> UnitWords.BODIES.begins(folded, name.start()));
    }

    private boolean articleTitle(Node node, Span words) {
        return node.label().startsWith("Đ") && !".:;".contains(words.of(text).substring(words.length() - 1));
    }

    private boolean capitals(Span words) {
        for (int i = words.start(); i < words.end(); i++) {
            if (Character.toUpperCase(text.charAt(i)) != text.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private boolean moreBelow(Node node, Span words) {
        return words.end() + 1 < node.span().end();
    }

    private @Nullable Charge sentences(
            Node node, Span words, boolean first, boolean last, @Nullable Charge charge, boolean tells) {
        boolean title = first && (articleTitle(node, words) || capitals(words));
        if (tells && charge == null || title && (!last || !node.children().isEmpty())) {
            return charge;
        }
        boolean ordered = charge == null || !first;
        List<Subject> own = subjects.in(words.start(), words.end(), ordered).stream()
                .filter(subject -> !noDuty.is(subject, node, charge))
                .toList();
        boolean opens = !own.isEmpty() && opens(own.getFirst(), words);
        Charge intro = intro(node, words, own, opens);
        if (intro != null && (first || last)) {
            return intro;
        }
        if (!opens && charge != null && wanted(node, words, first)) {
            int end = own.isEmpty() ? words.end() : own.getFirst().start();
            inherited(node, new Span(words.start(), end), words.start(), charge, "UnitHeading", false);
        }
        for (int i = 0; i < own.size(); i++) {
            int end = i + 1 < own.size() ? own.get(i + 1).start() : words.end();
            add(own.get(i), end, node.path());
        }
        boolean carries = first && opens && !examples(words) && !node.children().isEmpty() && charge == null;
        return carries ? new Charge(own.getFirst().names().names(), List.of()) : charge;
    }

    /** "… có trách nhiệm:", "Sở Y tế chủ trì, phối hợp với Công an tỉnh:" and items below. */
    private @Nullable Charge intro(Node node, Span words, List<Subject> own, boolean opens) {
        boolean colon = text.charAt(Scan.trimBlanks(text, words.start(), words.end()) - 1) == ':';
        if (!opens || !colon || examples(words) || node.children().isEmpty() || own.size() > 1 || ownUnits(node)) {
            return null;
        }
        Subject subject = own.getFirst();
        return new Charge(subject.names().names(), partners.in(subject.predicate(), words.end()));
    }

    /** "…, như:", "theo hướng:": the items below are forms and contents, not further work. */
    private boolean examples(Span words) {
        String end = words.of(folded).stripTrailing();
        return end.endsWith("như:")
                || end.endsWith("gồm:")
                || end.endsWith("theo hướng:")
                || end.endsWith("như sau:") && end.contains("hình thức");
    }

    /** Whether the items below are headings of units themselves. */
    private boolean ownUnits(Node node) {
        Node child = node.children().getFirst();
        List<Span> words = OwnWords.of(child, text);
        return !words.isEmpty()
                && UnitHeading.of(
                                text,
                                folded,
                                units,
                                words.getFirst().start(),
                                words.getFirst().end())
                        != null;
    }

    /** Whether the paragraph is the subject's from its beginning on. */
    private boolean opens(Subject subject, Span words) {
        return subject.start() <= words.start()
                || ASIDES.begins(folded, words.start())
                || text.substring(words.start(), subject.start()).indexOf(':') >= 0;
    }

    /** An item under a unit's heading is its work; a paragraph without a label only where it orders something. */
    private boolean wanted(Node node, Span words, boolean first) {
        if (words.length() < 8) {
            return false;
        }
        boolean leaf = node.children().isEmpty();
        boolean item = leaf ? words(words) > 4 : words.length() > 100 && text.charAt(words.end() - 1) != ':';
        return first && item || imperative(words.start(), words.end());
    }

    private int words(Span span) {
        int count = 0;
        for (int i = span.start(); i < span.end() && count < 9; i++) {
            count += text.charAt(i) == ' ' ? 1 : 0;
        }
        return count + 1;
    }

    private boolean imperative(int at, int limit) {
        if (ActionWords.VERBS.begins(folded, at)
                || ActionWords.ADVERBS.begins(folded, at)
                || STANDING.begins(folded, at)) {
            return true;
        }
        if (ASIDES.begins(folded, at)) {
            int comma = text.indexOf(',', at, limit);
            return comma > 0 && comma < limit && (limit - comma) > 10;
        }
        return false;
    }

    private void inherited(Node node, Span words, int start, Charge charge, String rule, boolean tells) {
        if (tells) {
            return;
        }
        List<Span> helpers = new ArrayList<>(charge.partners());
        helpers.addAll(partners.in(words.start(), words.end()));
        found.add(new Duty(charge.leads(), helpers, new Span(start, words.end()), words, node.path(), rule));
    }

    private int pastComma(int at, int end) {
        int next = Scan.skipBlanks(text, at, end);
        return next < end && text.charAt(next) == ',' ? Scan.skipBlanks(text, next + 1, end) : at;
    }

    private void add(Subject subject, int end, String path) {
        List<Span> helpers = partners.in(subject.predicate(), end);
        Span span = new Span(subject.start(), Math.max(end, subject.predicate()));
        int work = Math.min(pastComma(subject.predicate(), end), span.end());
        found.add(new Duty(subject.names().names(), helpers, span, new Span(work, span.end()), path, subject.rule()));
    }
}
