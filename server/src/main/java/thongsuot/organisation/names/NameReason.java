package thongsuot.organisation.names;

import java.util.List;
import java.util.Locale;

/**
 * One of the reasons why a unit may be meant.
 *
 * @param arguments what its words need: the old name, the day, the unit above
 */
public record NameReason(Rule rule, List<String> arguments) {

    public NameReason(Rule rule, String... arguments) {
        this(rule, List.of(arguments));
    }

    /** What was found, with the share of belief that it leaves: 1 takes nothing away. */
    public enum Rule {
        SAME_NAME(1),
        SAME_SHORT_NAME(0.97),
        WITHOUT_MARKS(0.94),
        OTHER_MARKS(0.8),
        MISSPELT(0.6),
        NAME_OF_UNIT_ABOVE(0.99),
        PLACE_UNDERSTOOD(0.98),
        BEGINS_LIKE(0.8),
        ABBREVIATION(0.98),
        DATED_ABBREVIATION(0.93),
        SAME_BODY(0.96),
        POST_OF(0.95),
        ORGAN_OF(0.95),
        THE_ISSUER(0.97),
        OWN_UNIT(1),
        FURTHER_BELOW(0.95),
        SAME_PLACE(1),
        UNIT_ABOVE(0.99),
        UNDER_THE_SAME(0.97),
        SAME_BRANCH(0.93),
        ELSEWHERE(0.85),
        OLD_NAME(0.9),
        LATER_NAME(0.7),
        ENDED(0.6),
        SUCCESSOR(0.85);

        final double share;

        Rule(double share) {
            this.share = share;
        }

        /** The key of its words on screens. */
        public String key() {
            return "names.reason." + name().toLowerCase(Locale.ROOT);
        }
    }
}
