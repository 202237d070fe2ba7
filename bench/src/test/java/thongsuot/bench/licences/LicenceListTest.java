package thongsuot.bench.licences;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

final class LicenceListTest {
    private static final LicenceRules RULES = LicenceRules.of(List.of(
            "# a comment",
            "",
            "allow Apache-2.0",
            "allow MIT",
            "means Apache-2.0 = The Apache Software License, Version 2.0",
            "accept org.odd:tool = measures, is handed on with nothing"));

    @Test
    void allowsALicenceUnderItsOwnNameAndUnderThoseItIsKnownBy() {
        assertThat(refusals("{'license': {'id': 'MIT'}}")).isEmpty();
        assertThat(refusals("{'license': {'name': 'the apache software license, version 2.0'}}"))
                .isEmpty();
    }

    @Test
    void refusesALibraryAndSaysWhatToDo() {
        assertThat(refusals("{'license': {'id': 'AGPL-3.0-only'}}"))
                .containsExactly("org.some:thing 1.0 is under AGPL-3.0-only, which bench/licences.txt does not allow:"
                        + " use another library, or write there why this one.");
    }

    @Test
    void refusesALibraryWithoutALicence() {
        assertThat(refusals("")).singleElement().asString().contains("names no licence");
    }

    @Test
    void oneAllowedLicenceOfSeveralIsEnough() {
        assertThat(refusals("{'license': {'id': 'GPL-2.0-only'}}, {'license': {'id': 'MIT'}}"))
                .isEmpty();
        assertThat(refusals("{'expression': '(GPL-2.0-only OR MIT)'}")).isEmpty();
    }

    @Test
    void twoLicencesThatHoldTogetherAreNotAChoice() {
        assertThat(refusals("{'expression': 'MIT AND GPL-2.0-only'}")).hasSize(1);
    }

    @Test
    void acceptsTheExceptionsByNameWhateverTheVersion() {
        Library tool = new Library("org.odd", "tool", "9", List.of("GPL-2.0-only"));
        assertThat(RULES.refusal(tool)).isEmpty();
    }

    @Test
    void ourOwnModulesAreNoLibraries() {
        assertThat(BillOfMaterials.libraries(new JsonMapper()
                        .readTree("{\"components\": [{\"group\": \"thongsuot\", \"name\": \"reader\"}]}")))
                .isEmpty();
    }

    @Test
    void aRuleThatIsNoneIsNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LicenceRules.of(List.of("alow MIT")))
                .withMessageContaining("alow MIT");
    }

    private static List<String> refusals(String licences) {
        String bill = "{'components': [{'group': 'org.some', 'name': 'thing', 'version': '1.0', 'licenses': ["
                + licences + "]}]}";
        return BillOfMaterials.libraries(new JsonMapper().readTree(bill.replace('\'', '"'))).stream()
                .flatMap(library -> RULES.refusal(library).stream())
                .toList();
    }
}
