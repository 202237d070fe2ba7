package thongsuot.reader.internal.cite;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import thongsuot.reader.cite.DocumentKind;
import thongsuot.reader.cite.DocumentNumber;

/**
 * Gives a mention what other mentions of the same document say: its kind, its date, its issuer. One number can name two documents;
 * where that is so, nothing is taken that could belong to the other.
 */
final class Completion {
    private Completion() {}

    /** The mentions, which must be in the order of the text, each with what the others add. */
    static List<Mention> complete(List<Mention> mentions) {
        List<Mention> kinds = withKinds(withHyphens(mentions));
        Map<String, Identities> known = new HashMap<>();
        for (Mention mention : kinds) {
            known.computeIfAbsent(document(mention), key -> new Identities()).learn(mention);
        }
        List<Mention> whole = new ArrayList<>();
        for (Mention mention : kinds) {
            Identities identities = known.getOrDefault(document(mention), new Identities());
            identities.pass(mention);
            LocalDate date = mention.date() != null ? mention.date() : identities.date(mention.issuer());
            String issuer = mention.issuer() != null ? mention.issuer() : identities.issuer(date);
            whole.add(mention.withDate(date).withIssuer(issuer));
        }
        return whole;
    }

    private static String document(Mention mention) {
        return mention.kind() + " " + mention.key();
    }

    /** {@code 126/2024/NĐCP} beside {@code 126/2024/NĐ-CP}: a hyphen that was lost where a line ended. */
    private static List<Mention> withHyphens(List<Mention> mentions) {
        Map<String, DocumentNumber> longest = new HashMap<>();
        for (Mention mention : mentions) {
            if (!mention.number().office().isEmpty()) {
                DocumentNumber number = mention.number();
                longest.merge(
                        bare(number),
                        number,
                        (a, b) -> a.symbol().length() >= b.symbol().length() ? a : b);
            }
        }
        return mentions.stream()
                .map(mention -> {
                    DocumentNumber number = LostHyphen.restored(mention.number());
                    DocumentNumber full = longest.getOrDefault(bare(number), number);
                    return mention.withNumber(
                            full.symbol().length() > number.symbol().length() ? full : number);
                })
                .toList();
    }

    private static String bare(DocumentNumber number) {
        @Nullable String year = number.year();
        return number.ordinal() + number.mark() + (year == null ? "" : year) + "/"
                + number.symbol().replace("-", "");
    }

    /** A number without a word for its kind is of the one kind that other mentions of the number say. */
    private static List<Mention> withKinds(List<Mention> mentions) {
        Map<String, Set<DocumentKind>> kinds = new HashMap<>();
        for (Mention mention : mentions) {
            if (mention.named()) {
                kinds.computeIfAbsent(mention.key(), key -> EnumSet.noneOf(DocumentKind.class))
                        .add(mention.kind());
            }
        }
        return mentions.stream()
                .map(mention -> {
                    Set<DocumentKind> said = kinds.getOrDefault(mention.key(), Set.of());
                    return mention.named() || said.size() != 1
                            ? mention
                            : mention.withKind(said.iterator().next());
                })
                .toList();
    }
}
