package thongsuot.documents.citations;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import thongsuot.documents.Origin;
import thongsuot.reader.cite.DocumentKind;

/**
 * Tells which document a mention means, by issuer, kind, number and date. The date stands for the term or year in which numbers count: 101-QĐ/TW
 * of 2012 and of 2023 are two. A number alone decides nothing: without a date it is at most likely, and where several fit it stays open.
 */
final class Matching {

    // Party QĐ is quyết định and quy định, and offices call one programme by either name.
    private static final List<Set<DocumentKind>> SAME = List.of(
            EnumSet.of(DocumentKind.DECISION, DocumentKind.REGULATION, DocumentKind.RULES),
            EnumSet.of(DocumentKind.PROGRAMME, DocumentKind.ACTION_PROGRAMME));

    private Matching() {}

    static Match of(Mention mention, List<Known> known) {
        List<Known> fit = known.stream()
                .filter(each -> sameKind(mention.kind(), each.kind())
                        && IssuerNames.fit(mention.issuer(), each.issuer(), mention.codeKey()))
                .toList();
        LocalDate day = mention.issuedOn();
        return day == null ? withoutDate(mention.citedOn(), fit) : withDate(day, fit);
    }

    private static Match withDate(LocalDate day, List<Known> fit) {
        List<Known> same = some(fit, each -> day.equals(each.issuedOn()));
        if (!same.isEmpty()) return chosen(same, true);
        // One number counts once in a term or year: another date there is a slip of the pen. A stub without date says
        // nothing.
        return chosen(
                some(fit, each -> each.issuedOn() == null ? each.origin() != Origin.CITED : each.sameSeries()), false);
    }

    private static Match withoutDate(@Nullable LocalDate citedOn, List<Known> fit) {
        List<Known> earlier = some(
                fit,
                each -> each.issuedOn() == null
                        || citedOn == null
                        || !each.issuedOn().isAfter(citedOn));
        List<Known> told = some(earlier, each -> each.issuedOn() != null || each.origin() != Origin.CITED);
        return chosen(told.isEmpty() ? earlier : told, false);
    }

    private static Match chosen(List<Known> fit, boolean sure) {
        // A stub beside the document itself was made before somebody had it.
        List<Known> here = some(fit, each -> each.origin() != Origin.CITED);
        List<Known> left = here.isEmpty() ? fit : here;
        if (left.isEmpty()) return new Match.None();
        return left.size() == 1
                ? new Match.One(left.getFirst().id(), sure)
                : new Match.Several(left.stream().map(Known::id).toList());
    }

    static boolean sameKind(DocumentKind one, DocumentKind other) {
        return one == other
                || one == DocumentKind.OTHER
                || other == DocumentKind.OTHER
                || SAME.stream().anyMatch(kinds -> kinds.contains(one) && kinds.contains(other));
    }

    private static List<Known> some(List<Known> all, Predicate<Known> wanted) {
        return all.stream().filter(wanted).toList();
    }
}
