package thongsuot.reader.internal.cite;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The dates and issuers that mentions of one number have: one pair as a rule, more where numbers began again or a date is wrong. */
final class Identities {
    private static final int MOST = 12;

    /**
     * A pair as one mention or more have it.
     *
     * @param bare the issuer's name for comparing
     */
    private record Identity(
            @Nullable LocalDate date,
            @Nullable String issuer,
            @Nullable String bare) {}

    /** The one passed last stands first. */
    private final List<Identity> known = new ArrayList<>();

    void learn(Mention mention) {
        if ((mention.date() != null || mention.issuer() != null) && known.size() < MOST) {
            Identity identity = identity(mention);
            if (!known.contains(identity)) {
                known.add(identity);
            }
        }
    }

    /** Moves what {@code mention} says to the front, for what follows it is likely to mean the same. */
    void pass(Mention mention) {
        if (mention.date() != null || mention.issuer() != null) {
            Identity identity = identity(mention);
            if (known.remove(identity)) {
                known.addFirst(identity);
            }
        }
    }

    private static Identity identity(Mention mention) {
        String issuer = mention.issuer();
        return new Identity(mention.date(), issuer, issuer == null ? null : Issuers.bare(issuer));
    }

    /** The date of a mention that has none, of {@code issuer} where it names one. */
    @Nullable
    LocalDate date(@Nullable String issuer) {
        String bare = issuer == null ? null : Issuers.bare(issuer);
        List<Identity> dated = known.stream()
                .filter(identity -> identity.date() != null)
                .filter(identity -> bare == null || identity.bare() == null || Issuers.match(bare, identity.bare()))
                .toList();
        if (dated.isEmpty()) {
            return null;
        }
        boolean oneDate = dated.stream().map(Identity::date).distinct().count() == 1;
        // Two dates of one issuer are a slip in the text, and the nearer one is as good; of two issuers, two documents.
        return oneDate || issuers(dated) <= 1 ? dated.getFirst().date() : null;
    }

    /** The issuer of a mention that has none. */
    @Nullable
    String issuer(@Nullable LocalDate date) {
        List<Identity> issued = known.stream()
                .filter(identity -> identity.issuer() != null)
                .filter(identity -> date == null || identity.date() == null || date.equals(identity.date()))
                .toList();
        if (issued.isEmpty() || date == null && issuers(issued) > 1) {
            return null;
        }
        Stream<String> names = issued.stream().map(Identity::issuer).filter(Objects::nonNull);
        return names.filter(name -> !Issuers.inCapitals(name))
                .findFirst()
                .orElse(issued.getFirst().issuer());
    }

    private static long issuers(List<Identity> identities) {
        return identities.stream()
                .map(Identity::bare)
                .filter(Objects::nonNull)
                .distinct()
                .count();
    }
}
