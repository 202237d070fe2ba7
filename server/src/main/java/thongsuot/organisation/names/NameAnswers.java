package thongsuot.organisation.names;

import java.time.LocalDate;
import java.util.List;
import thongsuot.organisation.audience.AudienceRule;

/**
 * What a name in a document may mean. Nothing is chosen here: a person confirms, or a rule that says so where it stands.
 *
 * @param words as the document has them
 * @param units best first; empty for an unknown name, and for one that names a class
 * @param audiences rules that the name may stand for, if it names a class: {@code các đảng ủy xã, phường}
 */
public record NameAnswers(String words, LocalDate day, List<NameAnswer> units, List<ClassAnswer> audiences) {

    /** Scores nearer than this are one: the reader must look. */
    private static final double CLOSE = 0.03;

    /** Whether the first answer stands apart from the second, so that a screen may offer it ready to confirm. */
    public boolean standsOut() {
        return units.size() == 1
                || units.size() > 1 && units.get(0).score() - units.get(1).score() >= CLOSE;
    }

    /** A class that may be meant, and why. */
    public record ClassAnswer(AudienceRule rule, double score, List<NameReason> reasons) {}
}
