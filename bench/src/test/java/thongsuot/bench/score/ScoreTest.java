package thongsuot.bench.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class ScoreTest {
    @Test
    void aReadingEqualToGoldHasNoMiss() {
        String reading = "{'header': {'number': 12}, 'recipients': ['Lưu: VT']}";
        Score score = score(reading, reading);
        assertThat(score.misses()).isEmpty();
        assertThat(score.mean()).isEqualTo(1);
    }

    @Test
    void habitsOfSpellingDoNotCount() {
        Score score = score(
                "{'recipients': ['Tỉnh uỷ Hoà Bình', 'Lưu: VT.']}", "{'recipients': ['TỈNH ỦY hòa bình', 'Lưu VT']}");
        assertThat(score.of(FactKind.RECIPIENTS)).isEqualTo(new Tally(2, 2, 2));
    }

    @Test
    void aMissedFactAndAFactTooManyAreNamed() {
        Score score =
                score("{'deadlines': [{'type': 'by', 'to': '2027-03-31'}]}", "{'deadlines': [{'type': 'continuous'}]}");
        assertThat(score.misses())
                .containsExactly(
                        "- doc deadlines by · ∅ · 2027-03-31 · ∅ · ∅ · ∅",
                        "+ doc deadlines continuous · ∅ · ∅ · ∅ · ∅ · ∅");
        assertThat(score.of(FactKind.DEADLINES).f1()).isZero();
    }

    @Test
    void aFactThatIsThereTwiceMustBeFoundTwice() {
        String once = "{'citations': [{'kind': 'plan', 'code': '07-KH/TU', 'issuedOn': '2026-02-03'}]}";
        String twice = "{'citations': [{'kind': 'plan', 'code': '07-KH/TU', 'issuedOn': '2026-02-03'},"
                + " {'kind': 'plan', 'code': '07 -KH/TU', 'issuedOn': null}]}";
        Score score = score(twice, once);
        assertThat(score.of(FactKind.MENTIONS)).isEqualTo(new Tally(1, 2, 1));
        assertThat(score.of(FactKind.CITATIONS)).isEqualTo(new Tally(1, 1, 1));
    }

    @Test
    void nodesAreComparedByTheirFirstAndLastWords() {
        Score score = score(
                "{'outline': [{'path': 'I', 'head': 'mục đích yêu cầu', 'tail': 'trên toàn địa bàn'}]}",
                "{'outline': [{'path': 'I', 'text': 'MỤC ĐÍCH, YÊU CẦU: làm tốt trên toàn địa bàn.'}]}");
        assertThat(score.of(FactKind.OUTLINE).f1()).isEqualTo(1);
        assertThat(score.of(FactKind.TAILS).f1()).isEqualTo(1);
    }

    @Test
    void theOrderOfARecurrenceRuleDoesNotCount() {
        Score score = score(
                "{'deadlines': [{'type': 'recurring', 'rrule': 'FREQ=MONTHLY;BYMONTHDAY=19'}]}",
                "{'deadlines': [{'type': 'recurring', 'rrule': 'BYMONTHDAY=19;FREQ=MONTHLY;INTERVAL=1'}]}");
        assertThat(score.of(FactKind.DEADLINES).f1()).isEqualTo(1);
    }

    @Test
    void everyKindOfTheContractIsScored() {
        assertThat(List.of(FactKind.values())).hasSize(11);
    }

    private static Score score(String gold, String reading) {
        JsonMapper json = new JsonMapper();
        Score score = new Score();
        score.add(
                "doc",
                Facts.of(json.readTree(gold.replace('\'', '"'))),
                Facts.of(json.readTree(reading.replace('\'', '"'))));
        return score;
    }
}
