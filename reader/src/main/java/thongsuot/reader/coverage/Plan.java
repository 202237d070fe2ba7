package thongsuot.reader.coverage;

import java.util.List;
import thongsuot.reader.Reading;

/**
 * A reading made ready to be compared.
 *
 * @param passages its clauses, in the order of the text
 * @param pieces the parts of its clauses
 * @param groups the pieces by what they say
 * @param features of the groups
 */
record Plan(
        Reading reading,
        PlanText text,
        List<Passage> passages,
        List<Piece> pieces,
        List<Group> groups,
        List<Features> features) {
    static Plan of(Reading reading) {
        PlanText text = PlanText.of(reading.text());
        Passages passages = Passages.of(reading, text);
        List<Piece> pieces = passages.pieces();
        List<Group> groups = Group.of(pieces.stream().map(Piece::passage).toList());
        List<Features> features =
                groups.stream().map(group -> Features.of(group.first())).toList();
        return new Plan(reading, text, passages.clauses(), pieces, groups, features);
    }

    List<Clause> clauses() {
        return passages.stream().map(Passage::clause).toList();
    }
}
