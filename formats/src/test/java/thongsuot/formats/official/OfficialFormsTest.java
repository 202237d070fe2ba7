package thongsuot.formats.official;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import thongsuot.reader.cite.DocumentKind;

class OfficialFormsTest {
    @ParameterizedTest
    @CsvSource({
        "PARTY, 2018-04-02, ",
        "PARTY, 2018-04-03, party-2018",
        "PARTY, 2026-05-26, party-2018",
        "PARTY, 2026-05-27, party-2026",
        "PARTY, 2040-01-01, party-2026",
        "STATE, 2020-03-04, ",
        "STATE, 2020-03-05, state-2020",
        "UNION, 2024-05-13, ",
        "UNION, 2024-05-14, union-2024"
    })
    void theFormIsThatOfTheDay(DocumentSystem system, LocalDate day, @Nullable String id) {
        assertThat(OfficialForms.inForce(system, day).map(OfficialForm::id)).isEqualTo(Optional.ofNullable(id));
    }

    @Test
    void onNoDayAreTwoFormsOfASystemInForce() {
        List<OfficialForm> all = OfficialForms.all();
        assertThat(all).hasSizeGreaterThan(3);
        for (DocumentSystem system : DocumentSystem.values()) {
            for (LocalDate day = LocalDate.of(2015, 1, 1); day.getYear() < 2030; day = day.plusDays(1)) {
                LocalDate on = day;
                assertThat(all.stream().filter(form -> form.system() == system && form.isInForceOn(on)))
                        .hasSizeLessThan(2);
            }
        }
    }

    @Test
    void everyMeasureSaysWhereItComesFrom() {
        for (OfficialForm form : OfficialForms.all()) {
            List<String> without = form.words().keySet().stream()
                    .filter(key ->
                            !List.of("system", "name", "from", "last", "like").contains(key))
                    .filter(key -> form.sources().getOrDefault(key, "").isBlank())
                    .toList();
            assertThat(without).as(form.id()).isEmpty();
            assertThat(form.sources()).hasSizeGreaterThan(50);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "state-2020, OFFICIAL_LETTER, UBND, VX, 8, 'Số: 08/UBND-VX', 08/UBND-VX",
        "state-2020, OFFICIAL_LETTER, UBND, , 8, 'Số: 08/UBND', 08/UBND",
        "state-2020, PLAN, UBND, VX, 128, 'Số: 128/KH-UBND', 128/KH-UBND",
        "party-2018, PLAN, TU, , 49, 'Số 49-KH/TU', 49-KH/TU",
        "party-2026, OFFICIAL_LETTER, VPTU, , 96, 'Số 96-CV/VPTU', 96-CV/VPTU",
        "union-2024, REPORT, LĐLĐ, , 1, 'Số: 01/BC-LĐLĐ', 01/BC-LĐLĐ"
    })
    void numbersAreWrittenTheFormsWay(
            String id,
            DocumentKind kind,
            String office,
            @Nullable String desk,
            int number,
            String printed,
            String code) {
        Symbols symbols = OfficialForms.named(id).orElseThrow().symbols();
        String symbol = symbols.of(kind, office, desk);
        assertThat(symbols.printed(number, symbol)).isEqualTo(printed);
        assertThat(symbols.code(number, symbol)).isEqualTo(code);
    }

    @Test
    void aKindThatTheFormDoesNotHaveIsRefusedByName() {
        Symbols state = Specimens.form(DocumentSystem.STATE).symbols();
        assertThatThrownBy(() -> state.of(DocumentKind.CONCLUSION, "UBND", null))
                .isInstanceOf(LetterContentException.class)
                .hasMessageContaining("kết luận")
                .hasMessageContaining("Nghị định số 30/2020/NĐ-CP");
    }

    @Test
    void headingsAreLabelledAsTheOfficesDo() {
        OfficialForm party = Specimens.form(DocumentSystem.PARTY);
        assertThat(party.label(1, 4)).isEqualTo("IV- ");
        assertThat(party.label(3, 5)).isEqualTo("đ) ");
        assertThat(Specimens.form(DocumentSystem.STATE).label(1, 9)).isEqualTo("IX. ");
    }
}
