package thongsuot.reader.internal.duty;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import thongsuot.reader.Diagnostic;
import thongsuot.reader.Span;
import thongsuot.reader.Words;
import thongsuot.reader.internal.layout.Parts;
import thongsuot.reader.node.Node;
import thongsuot.reader.obligation.Deadline;
import thongsuot.reader.obligation.Obligation;
import thongsuot.reader.obligation.Party;
import thongsuot.reader.obligation.ReportingDuty;

/**
 * Every sentence that orders something: those with an owner come from the duties, those without from the verbs of work that a
 * sentence begins with, in the parts that order. What a sentence lacks is a warning.
 */
final class Obligations {
    private final Parts parts;
    private final String text;
    private final String folded;
    private final DueTimes times;
    private final Consumer<Diagnostic> warnings;
    private final List<Obligation> found = new ArrayList<>();
    private final Set<String> warned = new HashSet<>();

    Obligations(Parts parts, DueTimes times, Consumer<Diagnostic> warnings) {
        this.parts = parts;
        this.text = parts.prose().text();
        this.folded = parts.prose().folded();
        this.times = times;
        this.warnings = warnings;
    }

    List<Obligation> from(List<Given> duties, List<ReportingDuty> reports) {
        Owned owned =
                new Owned(duties.stream().map(given -> given.duty().span()).toList());
        for (Given given : duties) {
            Duty duty = given.duty();
            List<Party> actors = given.fact().parties();
            if (duty.path().contains("|")) {
                add(actors, duty.work(), duty.span(), duty.product(), duty.path(), duty.rule(), List.of());
            } else {
                sentences(actors, duty, reports);
            }
        }
        parts.outline().forEach(node -> ownerless(node, false, false, owned, reports));
        found.sort((a, b) -> a.span().compareTo(b.span()));
        return found;
    }

    /** Every sentence of a duty is an order of its own; the first one whatever it begins with. */
    private void sentences(List<Party> actors, Duty duty, List<ReportingDuty> reports) {
        boolean first = true;
        for (Span sentence : Clauses.of(text, duty.work())) {
            if (first || orders(sentence)) {
                add(actors, sentence, sentence, null, duty.path(), duty.rule(), inside(sentence, reports));
            }
            first = false;
        }
    }

    /** Orders that nobody is named for, in the parts that give work. */
    private void ownerless(Node node, boolean ordering, boolean told, Owned owned, List<ReportingDuty> reports) {
        boolean tells = told || Sections.tells(node.words());
        boolean gives = ordering || Sections.orders(node.words());
        if (!tells && gives && !node.label().startsWith("^") && !node.label().startsWith("|")) {
            for (Span paragraph : OwnWords.of(node, text)) {
                ownerless(node, paragraph, owned, reports);
            }
        }
        node.children().forEach(child -> ownerless(child, gives, tells, owned, reports));
    }

    private void ownerless(Node node, Span paragraph, Owned owned, List<ReportingDuty> reports) {
        boolean title = !node.children().isEmpty()
                && !paragraph.of(text).stripTrailing().endsWith(".");
        if (title) {
            return;
        }
        for (Span sentence : Clauses.of(text, paragraph)) {
            if (orders(sentence) && !owned.covers(sentence)) {
                add(List.of(), sentence, sentence, null, node.path(), "OrderWithoutOwner", inside(sentence, reports));
            }
        }
    }

    private boolean orders(Span sentence) {
        int at = sentence.start();
        boolean acts = ActionWords.VERBS.begins(folded, at) || ActionWords.ADVERBS.begins(folded, at);
        boolean cited = Scan.phraseAt(folded, at, "quy định số") || Scan.phraseAt(folded, at, "thông báo số");
        return acts && !cited && sentence.length() > 12;
    }

    /**
     * @param around where the times of the order stand: its sentence, its row of a table
     * @param product the cell that tells what must come out; null where only the order itself may tell
     */
    private void add(
            List<Party> actors,
            Span words,
            Span around,
            @Nullable Span product,
            String path,
            String rule,
            List<ReportingDuty> reports) {
        Span clause = new Span(words.start(), Scan.trimEnd(text, words.start(), words.end()));
        List<Deadline> due = times.between(around.start(), around.end());
        int object = ActionPhrase.end(text, folded, clause.start(), clause.end());
        found.add(new Obligation(
                actors,
                Clauses.words(text, clause),
                object < clause.end()
                        ? Words.of(text, object, ActionPhrase.objectEnd(text, object, clause.end()))
                        : null,
                product == null
                        ? ActionPhrase.product(text, folded, clause.start(), clause.end())
                        : Words.of(text, product.start(), product.end()),
                due,
                reports.stream()
                        .flatMap(report -> report.to().stream())
                        .distinct()
                        .toList(),
                via(reports),
                clause,
                path,
                rule));
        warn(actors.isEmpty(), due.isEmpty(), clause, path);
    }

    private static @Nullable String via(List<ReportingDuty> reports) {
        return reports.isEmpty() ? null : reports.getFirst().via();
    }

    private static List<ReportingDuty> inside(Span sentence, List<ReportingDuty> reports) {
        return Places.inside(reports, sentence);
    }

    /** One doubt a node, the graver one: an order without an owner rather than one without a date. */
    private void warn(boolean ownerless, boolean undated, Span words, String path) {
        if ((ownerless || undated) && warned.add(path)) {
            warnings.accept(
                    ownerless
                            ? new Diagnostic(
                                    Diagnostic.Code.NO_OWNER,
                                    words,
                                    path,
                                    "Nội dung giao việc này chưa nêu cơ quan, đơn vị chủ trì; đề nghị bổ sung.")
                            : new Diagnostic(
                                    Diagnostic.Code.NO_DATE,
                                    words,
                                    path,
                                    "Nhiệm vụ này chưa nêu thời hạn hoàn thành hoặc chế độ thực hiện; đề nghị bổ sung."));
        }
    }
}
