package thongsuot.organisation.names;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says how well a unit fits a name, and why. */
final class Ranking {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    /** Belief lost for each step further up from the issuer. */
    private static final double STEP = 0.02;

    private static final double LEAST_LIKENESS = 0.5;

    private final List<Reading> readings;
    private final Places places;
    private final LocalDate day;

    Ranking(List<Reading> readings, Places places, LocalDate day) {
        this.readings = readings;
        this.places = places;
        this.day = day;
    }

    /** @return empty if no reading of the name fits the unit at all */
    Optional<NameAnswer> of(Candidate candidate) {
        Weighed best = null;
        for (Reading reading : readings) {
            Optional<Weighed> match = match(reading, candidate);
            if (match.isEmpty()) continue;
            Weighed all = match.get().and(reading.reasons());
            if (best == null || all.score > best.score) best = all;
        }
        if (best == null) return Optional.empty();
        Weighed whole = placed(candidate, best);
        whole = timed(candidate, whole);
        String name = candidate.nameOnTheDay() == null ? candidate.name() : candidate.nameOnTheDay();
        String above = candidate.above().isEmpty() ? "" : candidate.above().getFirst();
        return Optional.of(new NameAnswer(candidate.unit(), name, above, whole.score, List.copyOf(whole.reasons)));
    }

    private Optional<Weighed> match(Reading reading, Candidate candidate) {
        String asked = reading.key();
        String name = NameKey.of(candidate.name());
        if (asked.equals(name))
            return Optional.of(new Weighed(marks(reading.words(), candidate.name()), candidate.name()));
        if (!candidate.shortName().isEmpty() && asked.equals(NameKey.of(candidate.shortName())))
            return Optional.of(new Weighed(NameReason.Rule.SAME_SHORT_NAME, candidate.shortName()));
        if (asked.startsWith(name + " ")) {
            Optional<String> owner = owner(asked.substring(name.length() + 1), candidate);
            if (owner.isPresent()) return owner.map(each -> new Weighed(NameReason.Rule.NAME_OF_UNIT_ABOVE, each));
        }
        if (name.startsWith(asked + " ")) return Optional.of(longer(asked, name, candidate));
        double likeness = Likeness.of(asked, name);
        return likeness < LEAST_LIKENESS
                ? Optional.empty()
                : Optional.of(new Weighed(NameReason.Rule.MISSPELT, candidate.name()).times(likeness));
    }

    /** A name that goes on: well explained by a place that the issuer need not name, or by the unit above; else only a beginning. */
    private Weighed longer(String asked, String name, Candidate candidate) {
        String behind = name.substring(asked.length() + 1);
        if (places.explain(behind)) return new Weighed(NameReason.Rule.PLACE_UNDERSTOOD, candidate.name());
        Optional<String> owner = owner(behind, candidate);
        if (owner.isPresent()) return new Weighed(NameReason.Rule.NAME_OF_UNIT_ABOVE, owner.get());
        double share = Math.sqrt((double) asked.length() / name.length());
        return new Weighed(NameReason.Rule.BEGINS_LIKE, candidate.name()).times(share);
    }

    /** The unit above that these words behind a name stand for: {@code dang uy xa muong li}, {@code tinh uy}, {@code tinh van linh}. */
    private static Optional<String> owner(String words, Candidate candidate) {
        return candidate.above().stream()
                .filter(each -> {
                    String above = NameKey.of(each);
                    return (above + " ").startsWith(words + " ")
                            || above.endsWith(" " + words)
                            || (Places.of(above) + " ").startsWith(words + " ");
                })
                .findFirst();
    }

    private static NameReason.Rule marks(String asked, String name) {
        String spoken = NameKey.spoken(asked);
        if (spoken.equals(NameKey.spoken(name))) return NameReason.Rule.SAME_NAME;
        boolean bare = spoken.equals(NameKey.of(asked));
        return bare ? NameReason.Rule.WITHOUT_MARKS : NameReason.Rule.OTHER_MARKS;
    }

    private Weighed placed(Candidate candidate, Weighed match) {
        Candidate.Place place = candidate.place();
        String where = places.nearest();
        if (place.up() == 0 && place.down() == 0) return match.and(NameReason.Rule.THE_ISSUER);
        if (place.up() == 0 && place.down() == 1) return match.and(NameReason.Rule.OWN_UNIT);
        if (place.up() == 0) return match.and(NameReason.Rule.FURTHER_BELOW).times(1 - STEP / 2 * (place.down() - 2));
        if (place.up() > 0 && place.down() == 0) return match.and(NameReason.Rule.UNIT_ABOVE);
        if (!where.isEmpty() && NameKey.of(candidate.name()).endsWith(where))
            return match.and(NameReason.Rule.SAME_PLACE, where(candidate.name(), where));
        if (place.up() < 0) return match.and(NameReason.Rule.ELSEWHERE);
        boolean sibling = place.down() == 1;
        String above = candidate.above().isEmpty() ? "" : candidate.above().getFirst();
        return match.and(sibling ? NameReason.Rule.UNDER_THE_SAME : NameReason.Rule.SAME_BRANCH, above)
                .times(1 - STEP * (place.up() - 1) - STEP / 2 * (sibling ? 0 : place.down() - 2));
    }

    /** The words of the name that the key of a place stands for, marks and all. */
    private static String where(String name, String place) {
        String[] words = name.split(" ");
        int count = place.split(" ").length;
        return String.join(" ", List.of(words).subList(Math.max(0, words.length - count), words.length));
    }

    private Weighed timed(Candidate candidate, Weighed match) {
        if (candidate.valid().contains(day)) return match;
        String from = DAY.format(candidate.valid().from());
        LocalDate last = candidate.valid().last();
        if (last == null || day.isBefore(candidate.valid().from()))
            return match.and(NameReason.Rule.LATER_NAME, candidate.name(), from);
        return candidate.nameOnTheDay() == null
                ? match.and(NameReason.Rule.ENDED, candidate.name(), DAY.format(last))
                : match.and(NameReason.Rule.OLD_NAME, candidate.name(), DAY.format(last));
    }

    private record Weighed(double score, List<NameReason> reasons) {
        Weighed(NameReason.Rule rule, String argument) {
            this(rule.share, List.of(new NameReason(rule, argument)));
        }

        Weighed times(double share) {
            return new Weighed(score * Math.max(0, share), reasons);
        }

        Weighed and(NameReason.Rule rule, String... arguments) {
            return and(List.of(new NameReason(rule, arguments)));
        }

        Weighed and(List<NameReason> more) {
            List<NameReason> all = new ArrayList<>(reasons);
            all.addAll(more);
            return new Weighed(
                    more.stream().mapToDouble(each -> each.rule().share).reduce(score, (a, b) -> a * b), all);
        }
    }
}
