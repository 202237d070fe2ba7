package thongsuot.reader.internal.cite;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import thongsuot.reader.cite.DocumentKind;
import thongsuot.reader.cite.DocumentNumber;

/**
 * Gives a mention what other mentions of the same document say: its kind, its date, its issuer. One number can name two documents;
 * where that is so, nothing is taken that could belong to the other.
 */
final class Completion {
    private final List<Mention> all;
    private final Map<String, List<Mention>> byCode;

    private Completion(List<Mention> all) {
        this.all = all;
        this.byCode = all.stream().collect(Collectors.groupingBy(Mention::key));
    }

    static List<Mention> complete(List<Mention> mentions) {
        List<Mention> repaired = repaired(mentions);
        Completion kinds = new Completion(repaired);
        Completion whole = new Completion(repaired.stream().map(kinds::kind).toList());
        return whole.all.stream().map(whole::dateAndIssuer).toList();
    }

    /** {@code 126/2024/NĐCP} beside {@code 126/2024/NĐ-CP}: a hyphen that was lost where a line ended. */
    private static List<Mention> repaired(List<Mention> mentions) {
        Map<String, DocumentNumber> hyphenated = new HashMap<>();
        for (Mention mention : mentions) {
            if (!mention.number().office().isEmpty()) {
                DocumentNumber number = mention.number();
                hyphenated.merge(
                        bare(number),
                        number,
                        (a, b) -> a.symbol().length() >= b.symbol().length() ? a : b);
            }
        }
        return mentions.stream()
                .map(mention -> {
                    DocumentNumber full = LostHyphen.restored(mention.number());
                    return mention.withNumber(hyphenated.getOrDefault(bare(full), full));
                })
                .toList();
    }

    private static String bare(DocumentNumber number) {
        return number.ordinal()
                + number.mark()
                + number.year()
                + number.symbol().replace("-", "");
    }

    private Mention kind(Mention mention) {
        if (mention.named()) {
            return mention;
        }
        Set<DocumentKind> kinds =
                same(mention).filter(Mention::named).map(Mention::kind).collect(Collectors.toSet());
        return kinds.size() == 1 ? mention.withKind(kinds.iterator().next()) : mention;
    }

    private Mention dateAndIssuer(Mention mention) {
        LocalDate date = mention.date() != null ? mention.date() : date(mention);
        String issuer = mention.issuer() != null ? mention.issuer() : issuer(mention, date);
        return mention.withDate(date).withIssuer(issuer);
    }

    private @Nullable LocalDate date(Mention mention) {
        List<Mention> dated = same(mention)
                .filter(other -> other.kind() == mention.kind() && other.date() != null)
                .filter(other -> sameIssuer(mention.issuer(), other.issuer()))
                .toList();
        Set<LocalDate> dates = dated.stream().map(Mention::date).collect(Collectors.toCollection(LinkedHashSet::new));
        if (dates.size() <= 1) {
            return dates.isEmpty() ? null : dates.iterator().next();
        }
        // Two dates of one issuer are a slip in the text, and the nearer one is as good; of two issuers, two documents.
        boolean oneIssuer = dated.stream()
                        .map(Mention::issuer)
                        .filter(Objects::nonNull)
                        .map(Issuers::bare)
                        .distinct()
                        .count()
                <= 1;
        return oneIssuer ? nearest(dated, mention).date() : null;
    }

    private @Nullable String issuer(Mention mention, @Nullable LocalDate date) {
        List<Mention> every = same(mention)
                .filter(other -> other.kind() == mention.kind() && other.issuer() != null)
                .filter(other -> date == null || other.date() == null || date.equals(other.date()))
                .toList();
        List<Mention> plain = every.stream()
                .filter(other -> !Issuers.inCapitals(other.issuer()))
                .toList();
        List<Mention> told = plain.isEmpty() ? every : plain;
        long names = told.stream()
                .map(other -> Issuers.bare(Objects.requireNonNull(other.issuer())))
                .distinct()
                .count();
        return told.isEmpty() || names > 1 && date == null
                ? null
                : nearest(told, mention).issuer();
    }

    /** The last one before {@code mention}, else the first after it. */
    private static Mention nearest(List<Mention> others, Mention mention) {
        Mention nearest = others.getFirst();
        for (Mention other : others) {
            if (other.start() < mention.start()) {
                nearest = other;
            }
        }
        return nearest;
    }

    private static boolean sameIssuer(@Nullable String one, @Nullable String other) {
        return one == null || other == null || Issuers.same(one, other);
    }

    private java.util.stream.Stream<Mention> same(Mention mention) {
        return byCode.getOrDefault(mention.key(), List.of()).stream();
    }
}
