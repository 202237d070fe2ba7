package thongsuot.reader.coverage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import thongsuot.reader.Fact;
import thongsuot.reader.Reading;
import thongsuot.reader.Span;
import thongsuot.reader.cite.Citation;
import thongsuot.reader.node.Node;
import thongsuot.reader.obligation.Deadline;
import thongsuot.reader.obligation.Obligation;
import thongsuot.reader.obligation.Party;
import thongsuot.reader.obligation.ReportingDuty;
import thongsuot.reader.obligation.Target;

/**
 * Cuts a reading into the clauses that ask for something: the labelled parts without parts of their own, a sentence each, and what
 * the reader found besides. A part is not left out because its verb is unknown: coverage must see what the plan says.
 */
final class Passages {
    /** What heads a part is a heading up to so many characters; longer, it orders something itself. */
    private static final int LONGEST_HEADING = 160;

    private static final int SHORTEST_CLAUSE = 12;

    private final Reading reading;
    private final PlanText text;
    private final Facts<Obligation> orders;
    private final Facts<Target> targets;
    private final Facts<ReportingDuty> reports;
    private final Facts<Deadline> times;
    private final Facts<Citation> citations;
    private final List<Found> found = new ArrayList<>();

    /** A clause and the pieces that it is cut into. */
    private record Found(Passage clause, List<Passage> pieces) {}

    private Passages(Reading reading, PlanText text) {
        this.reading = reading;
        this.text = text;
        this.orders = new Facts<>(reading.obligations());
        this.targets = new Facts<>(reading.targets());
        this.reports = new Facts<>(reading.reports());
        this.times = new Facts<>(reading.deadlines());
        this.citations = new Facts<>(reading.citations());
    }

    static Passages of(Reading reading, PlanText text) {
        Passages passages = new Passages(reading, text);
        reading.outline().forEach(node -> passages.walk(node, Heading.NONE));
        passages.outsideOfParts();
        passages.found.sort(
                Comparator.comparing(found -> found.clause().clause().span()));
        return passages;
    }

    /** In the order of the text. */
    List<Passage> clauses() {
        return found.stream().map(Found::clause).toList();
    }

    /** In the order of the text. */
    List<Piece> pieces() {
        List<Piece> pieces = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            for (Passage piece : found.get(i).pieces()) {
                pieces.add(new Piece(i, piece));
            }
        }
        return pieces;
    }

    private void walk(Node node, Heading above) {
        if (node.label().startsWith("^")) {
            return;
        }
        Span own = OwnWords.of(node, text.text());
        Heading here = above.and(node, text, own, times.in(own));
        if (!isHeading(node, own)) {
            boolean row = node.label().startsWith("|");
            for (Span sentence : row ? List.of(Sentences.row(text.text(), own)) : Sentences.of(text.text(), own)) {
                if (isClause(sentence, here.tells(), row)) {
                    add(sentence, node.path(), above);
                }
            }
        }
        node.children().forEach(child -> walk(child, here));
    }

    private boolean isHeading(Node node, Span own) {
        return !node.children().isEmpty()
                && own.length() <= LONGEST_HEADING
                && targets.in(own).isEmpty()
                && !own.of(text.text()).strip().endsWith(".");
    }

    private boolean isClause(Span sentence, boolean told, boolean row) {
        boolean ordered = orders.in(sentence).stream()
                        .anyMatch(order -> !told || !order.actors().isEmpty())
                || !targets.in(sentence).isEmpty()
                || !reports.in(sentence).isEmpty();
        boolean asks = !told && !row && sentence.length() >= SHORTEST_CLAUSE;
        return ordered || asks;
    }

    /** Letters without labels, and paragraphs above the first part: there only what the reader found is a clause. */
    private void outsideOfParts() {
        List<Span> known =
                found.stream().map(one -> one.clause().clause().span()).toList();
        List<Fact> facts = new ArrayList<>(reading.obligations());
        facts.addAll(reading.reports());
        facts.addAll(reading.targets());
        facts.sort(Comparator.comparing(Fact::span));
        int last = 0;
        for (Fact fact : facts) {
            if (fact.path().isEmpty() && fact.span().start() >= last) {
                Span sentence = Sentences.trimmed(text.text(), fact.span());
                if (known.stream().noneMatch(span -> span.overlaps(sentence)) && sentence.length() > 0) {
                    add(sentence, "", Heading.NONE);
                    last = sentence.end();
                }
            }
        }
    }

    private void add(Span span, String path, Heading above) {
        Passage whole = passage(span, path, above);
        List<Span> cut = Piece.cut(text.text(), span);
        found.add(new Found(
                whole,
                cut.size() == 1
                        ? List.of(whole)
                        : cut.stream().map(piece -> passage(piece, path, above)).toList()));
    }

    private Passage passage(Span span, String path, Heading above) {
        List<Obligation> ordered = orders.in(span);
        List<Deadline> own = new ArrayList<>(times.in(span));
        List<Citation> cited = citations.in(span);
        List<Party> parties = ordered.stream()
                .flatMap(order -> order.actors().stream())
                .distinct()
                .toList();
        if (parties.isEmpty() && Fields.nameEnd(text, span) > 0) {
            Span name = new Span(span.start(), Fields.nameEnd(text, span));
            parties = List.of(new Party(name.of(text.text()), Party.Role.LEAD, name));
        }
        List<Span> numbers = spans(own);
        cited.forEach(citation -> numbers.add(citation.span()));
        List<Span> masked = new ArrayList<>(numbers);
        parties.forEach(party -> masked.add(party.span()));
        own.addAll(LooseTimes.returns(text, span, numbers, path));
        List<Figure> figures = FigureFinder.in(text, span, targets.in(span), numbers);
        List<Party> leads = parties.stream()
                .filter(party -> party.role() == Party.Role.LEAD)
                .toList();
        Clause clause = new Clause(
                kind(span, ordered),
                path,
                span,
                span.of(text.text()).replaceAll("\\s+", " "),
                leads.stream().map(Party::name).distinct().toList());
        return new Passage(
                clause,
                Wording.of(text, span, masked),
                above.wording(text),
                above.scheduled(),
                leads,
                Offices.fields(leads),
                own.isEmpty() ? above.times() : own,
                LooseTimes.in(text, span, numbers, path),
                figures,
                reports.in(span),
                cited.stream().filter(c -> c.role() != Citation.Role.IMPLEMENTS).toList());
    }

    private Clause.Kind kind(Span span, List<Obligation> ordered) {
        if (!reports.in(span).isEmpty()) {
            return Clause.Kind.REPORT;
        }
        return ordered.isEmpty() && !targets.in(span).isEmpty() ? Clause.Kind.TARGET : Clause.Kind.WORK;
    }

    private static List<Span> spans(List<? extends Fact> facts) {
        List<Span> spans = new ArrayList<>();
        facts.forEach(fact -> spans.add(fact.span()));
        return spans;
    }
}
