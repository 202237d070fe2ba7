package thongsuot.documents.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import thongsuot.documents.DocumentFact;
import thongsuot.documents.DocumentId;
import thongsuot.documents.FactId;
import thongsuot.documents.FactKind;
import thongsuot.documents.FactState;
import thongsuot.documents.intake.Carried.Said;
import thongsuot.reader.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What people said of one reading, in the next one: by words, with nothing lost. */
class CarryingOverTest {

    private static final String TEXT = "Chi bộ thôn trồng cây. Chi bộ thôn trồng cây. Mỗi hộ trồng hai cây.";
    private static final DocumentId DOCUMENT = DocumentId.next();

    @Test
    void whatWasAcceptedHoldsWhereTheSameIsRead() {
        Said said = said(FactState.ACCEPTED, "Mỗi hộ trồng hai cây", "{\"action\":\"trồng\"}", null);
        DocumentFact now = read("Mỗi hộ trồng hai cây", "{\"action\":\"trồng\",\"norm\":\"must\"}");

        assertThat(over(said, now)).isEqualTo(new Carried.Again(said, now.id(), FactState.ACCEPTED, null, null));
    }

    @Test
    void whatWasAcceptedIsAskedAgainWhereTheSameWordsAreReadOtherwise() {
        Said said = said(FactState.ACCEPTED, "Mỗi hộ trồng hai cây", "{\"action\":\"trồng\"}", null);
        DocumentFact now = read("Mỗi hộ trồng hai cây", "{\"action\":\"chăm sóc\"}");

        assertThat(over(said, now)).isEqualTo(new Carried.Differs(said, now.id()));
    }

    @Test
    void aCorrectionStaysBesideWhatTheReaderSaysNow() {
        Said said = said(FactState.CORRECTED, "Mỗi hộ trồng hai cây", "{\"action\":\"trồng\"}", "{\"action\":\"x\"}");
        DocumentFact now = read("Mỗi  hộ\ntrồng hai cây", "{\"action\":\"y\"}");

        assertThat(over(said, now))
                .isEqualTo(new Carried.Again(
                        said, now.id(), FactState.CORRECTED, said.fact().payload(), null));
    }

    @Test
    void aReaderThatHasLearntFromACorrectionAgrees() {
        Said said = said(FactState.CORRECTED, "Mỗi hộ trồng hai cây", "{\"action\":\"trồng\"}", "{\"action\":\"x\"}");
        DocumentFact now = read("Mỗi hộ trồng hai cây", "{\"action\":\"trồng\"}");

        assertThat(over(said, now)).isEqualTo(new Carried.Again(said, now.id(), FactState.ACCEPTED, null, null));
    }

    @Test
    void whatAPersonAddedStaysWhereItsWordsStand() {
        Said said = said(FactState.ADDED, "hộ trồng hai", "{\"action\":\"trồng\"}", null);

        assertThat(CarryingOver.over(List.of(said), List.of(), TEXT))
                .singleElement()
                .isInstanceOfSatisfying(
                        Carried.ByHand.class,
                        byHand -> assertThat(byHand.place().words()).isEqualTo("hộ trồng hai"));
    }

    @Test
    void whatWasAcceptedAndIsNoLongerReadStaysAsSaidByAPerson() {
        Said said = said(FactState.ACCEPTED, "Mỗi hộ trồng hai cây", "{\"action\":\"trồng\"}", null);

        assertThat(CarryingOver.over(List.of(said), List.of(), TEXT))
                .singleElement()
                .isInstanceOf(Carried.ByHand.class);
    }

    @Test
    void whatWasTakenAwayStaysAway() {
        Said said = said(FactState.REMOVED, "Mỗi hộ trồng hai cây", "{\"action\":\"trồng\"}", null);
        DocumentFact now = read("Mỗi hộ trồng hai cây", "{\"action\":\"trồng\"}");

        assertThat(over(said, now)).isEqualTo(new Carried.Again(said, now.id(), FactState.REMOVED, null, null));
        assertThat(CarryingOver.over(List.of(said), List.of(), TEXT)).containsExactly(new Carried.Settled(said));
    }

    @Test
    void wordsThatStandNowhereAreListed() {
        Said said = said(FactState.ADDED, "Mỗi hộ trồng ba cây", "{\"action\":\"trồng\"}", null);

        assertThat(CarryingOver.over(List.of(said), List.of(), TEXT)).containsExactly(new Carried.Gone(said));
    }

    @Test
    void ofTheSameWordsTwiceEachKeepsItsOwn() {
        int second = TEXT.indexOf("Chi bộ", 5);
        Said first = said(FactState.REMOVED, 0, "Chi bộ thôn trồng cây", "{\"action\":\"một\"}", null);
        Said other = said(FactState.ACCEPTED, second, "Chi bộ thôn trồng cây", "{\"action\":\"hai\"}", null);
        DocumentFact one = read(0, "Chi bộ thôn trồng cây", "{\"action\":\"một\"}");
        DocumentFact two = read(second, "Chi bộ thôn trồng cây", "{\"action\":\"hai\"}");

        assertThat(CarryingOver.over(List.of(other, first), List.of(one, two), TEXT))
                .containsExactlyInAnyOrder(
                        new Carried.Again(first, one.id(), FactState.REMOVED, null, null),
                        new Carried.Again(other, two.id(), FactState.ACCEPTED, null, null));
    }

    @Test
    void whereAPartStandsIsNothingThatItSays() {
        assertThat(CarryingOver.says(json("{\"deadlines\":[{\"to\":\"2026-04-14\",\"span\":[9,12]}]}"), json("""
                {"deadlines":[{"to":"2026-04-14","span":[1,4]}]}""")))
                .isTrue();
        assertThat(CarryingOver.says(json("{\"deadlines\":[]}"), json("{\"deadlines\":[{\"to\":\"2026-04-14\"}]}")))
                .isFalse();
    }

    private static Carried over(Said said, DocumentFact now) {
        return CarryingOver.over(List.of(said), List.of(now), TEXT).getFirst();
    }

    private static Said said(FactState state, String words, String payload, @Nullable String rule) {
        return said(state, Math.max(0, TEXT.indexOf(words)), words, payload, rule);
    }

    private static Said said(FactState state, int at, String words, String payload, @Nullable String rule) {
        JsonNode said = rule == null ? null : json("{\"words\":\"" + words + "\",\"payload\":" + rule + "}");
        return new Said(fact(state, at, words, payload, said), UUID.randomUUID(), "Lê Thị Sổ", OffsetDateTime.MIN);
    }

    private static DocumentFact read(String words, String payload) {
        return read(10, words, payload);
    }

    private static DocumentFact read(int at, String words, String payload) {
        return fact(FactState.PROPOSED, at, words, payload, null);
    }

    private static DocumentFact fact(FactState state, int at, String words, String payload, @Nullable JsonNode said) {
        return new DocumentFact(
                FactId.next(),
                DOCUMENT,
                FactKind.OBLIGATION,
                new Span(at, at + words.length()),
                words,
                "I",
                json(payload),
                "rule",
                false,
                state,
                said,
                0);
    }

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text);
    }
}
