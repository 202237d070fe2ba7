package thongsuot.organisation.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static thongsuot.organisation.transfer.UnitSheets.CHILD;
import static thongsuot.organisation.transfer.UnitSheets.HEADING;
import static thongsuot.organisation.transfer.UnitSheets.ROOT;
import static thongsuot.organisation.transfer.UnitSheets.check;
import static thongsuot.organisation.transfer.UnitSheets.csv;
import static thongsuot.organisation.transfer.UnitSheets.row;
import static thongsuot.organisation.transfer.UnitSheets.rules;
import static thongsuot.organisation.transfer.UnitSheets.windows1258;
import static thongsuot.organisation.transfer.UnitSheets.workbook;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Files as offices send them, and with each fault that they may have. */
class OddFilesTest {

    @Test
    void aGoodFileHasNoFaults() {
        Checked checked = csv(HEADING + ROOT + CHILD);

        assertThat(checked.errors()).isEmpty();
        assertThat(checked.filling().units()).hasSize(2);
        assertThat(checked.filling().placements().get(1).parent())
                .isEqualTo(checked.filling().units().getFirst().id());
    }

    @Test
    void encodingsOfOtherDaysAreRead() {
        String text = HEADING + ROOT + CHILD;
        for (byte[] content : List.of(
                ("\ufeff" + text).getBytes(StandardCharsets.UTF_16LE),
                ("\ufeff" + text).getBytes(StandardCharsets.UTF_16BE),
                ("\ufeff" + text).getBytes(StandardCharsets.UTF_8),
                Normalizer.normalize(text, Normalizer.Form.NFD).getBytes(StandardCharsets.UTF_8),
                windows1258(text))) {
            Checked checked = check(content);
            assertThat(checked.errors()).isEmpty();
            assertThat(Normalizer.normalize(checked.filling().units().get(1).name(), Normalizer.Form.NFC))
                    .isEqualTo("Đảng ủy xã Mường Then");
        }
    }

    @Test
    void semicolonsAndTabsPartColumnsToo() {
        assertThat(csv((HEADING + ROOT + CHILD).replace(',', ';')).errors()).isEmpty();
        assertThat(csv((HEADING + ROOT + CHILD).replace(',', '\t')).errors()).isEmpty();
    }

    @Test
    void formulasAreNamedByRowAndColumn() {
        Checked checked = csv(HEADING + ROOT + "2,=cmd|' /C calc'!A0,,Đảng ủy xã,Cấp xã,Đảng,1,,,\n");

        assertThat(checked.errors())
                .extracting(RowError::row, RowError::field, RowError::rule)
                .contains(org.assertj.core.groups.Tuple.tuple(3, Field.NAME, RowError.Rule.FORMULA));
    }

    @Test
    void formulasOfAWorkbookAreFaults() throws IOException {
        Checked checked = check(workbook(sheet -> {
            row(sheet, 1, ROOT);
            row(sheet, 2, CHILD);
            sheet.formula(2, 1, "CONCATENATE(\"a\",\"b\")");
        }));

        assertThat(checked.errors())
                .extracting(RowError::row, RowError::field, RowError::rule)
                .contains(org.assertj.core.groups.Tuple.tuple(3, Field.NAME, RowError.Rule.FORMULA));
    }

    @Test
    void mergedCellsAreFaults() throws IOException {
        Checked checked = check(workbook(sheet -> {
            row(sheet, 1, ROOT);
            row(sheet, 2, CHILD);
            sheet.range(1, 4, 2, 4).merge();
        }));

        assertThat(rules(checked)).contains(RowError.Rule.MERGED_CELLS);
    }

    @Test
    void datesAndNumbersOfAWorkbookAreUnderstood() throws IOException {
        Checked checked = check(workbook(sheet -> {
            row(sheet, 1, ROOT);
            sheet.value(1, 0, 1);
            sheet.value(1, 9, LocalDate.of(2020, 1, 1));
            sheet.style(1, 9).format("dd/MM/yyyy").set();
        }));

        assertThat(checked.errors()).isEmpty();
        assertThat(checked.filling().units().getFirst().valid().from()).isEqualTo(LocalDate.of(2020, 1, 1));
    }

    @Test
    void aCycleNamesItsRows() {
        Checked checked = csv(HEADING
                + "a,Chi bộ A,,Chi bộ,Cơ sở,Đảng,b,,,\n"
                + "b,Chi bộ B,,Chi bộ,Cơ sở,Đảng,c,,,\n"
                + "c,Chi bộ C,,Chi bộ,Cơ sở,Đảng,a,,,\n");

        assertThat(checked.errors()).hasSize(1);
        assertThat(checked.errors().getFirst().rule()).isEqualTo(RowError.Rule.BELOW_ITSELF);
        assertThat(checked.errors().getFirst().arguments().getFirst()).contains("→");
    }

    @Test
    void theSameWordsInAnotherLineAreNoCycle() {
        assertThat(csv(HEADING
                                + "a,Đơn vị A,,Chi bộ,Cơ sở,Đảng,,Đứng đầu,,\n"
                                + "b,Đơn vị B,,Chi bộ,Cơ sở,Đảng,a,,,\n"
                                + "b,Đơn vị B,,Chi bộ,Cơ sở,Chính quyền,,Đứng đầu,,\n"
                                + "a,Đơn vị A,,Chi bộ,Cơ sở,Chính quyền,b,,,\n")
                        .errors())
                .isEmpty();
    }

    @Test
    void everyOtherFaultIsNamed() {
        assertThat(rules(csv(HEADING + ROOT + ROOT))).containsExactly(RowError.Rule.TWICE_IN_LINE);
        assertThat(rules(csv(HEADING + CHILD))).containsExactly(RowError.Rule.PARENT_UNKNOWN);
        assertThat(rules(csv(HEADING + ROOT.replace("Đứng đầu", "")))).containsExactly(RowError.Rule.MISSING);
        assertThat(rules(csv(HEADING + ROOT + CHILD.replace(",1,", ",2,"))))
                .containsExactly(RowError.Rule.BELOW_ITSELF);
        assertThat(rules(csv(HEADING + ROOT + CHILD.replace("Đảng,1", "Chính quyền,1"))))
                .containsExactly(RowError.Rule.PARENT_NOT_IN_LINE);
        assertThat(rules(csv(HEADING + ROOT + CHILD.replace("Đảng ủy xã,", "Đảng ủy sã,"))))
                .containsExactly(RowError.Rule.UNKNOWN_KIND);
        assertThat(rules(csv(HEADING + ROOT + CHILD.replace("Cấp xã", "Cấp thôn"))))
                .containsExactly(RowError.Rule.UNKNOWN_LEVEL);
        assertThat(rules(csv(HEADING + ROOT + CHILD.replace("01/7/2025", "31/6/2025"))))
                .containsExactly(RowError.Rule.NOT_A_DAY);
        assertThat(rules(csv(HEADING + ROOT + CHILD.replace("01/7/2025", "01/7/2019"))))
                .containsExactly(RowError.Rule.BEFORE_PARENT);
        assertThat(rules(csv(HEADING + ROOT + CHILD.replace(",1,,,", ",1,lý do,,"))))
                .containsExactly(RowError.Rule.PARENT_AND_WAIVER);
        assertThat(rules(csv(HEADING + ROOT + CHILD.replace(",1,,,", ",1,,mã sai!,"))))
                .containsExactly(RowError.Rule.CODE_FORM);
        assertThat(rules(csv(HEADING + ROOT + CHILD.replace(",1,,,", ",1,,H99.taken,"))))
                .containsExactly(RowError.Rule.CODE_TAKEN);
        assertThat(rules(csv(HEADING + ROOT.replace("đầu,,", "đầu,H1,") + CHILD.replace(",1,,,", ",1,,H1,"))))
                .containsExactly(RowError.Rule.CODE_TWICE);
        assertThat(rules(csv(HEADING + ROOT + CHILD.replace("Đảng ủy xã Mường Then", "x".repeat(301)))))
                .containsExactly(RowError.Rule.TOO_LONG);
        assertThat(rules(csv("Mã,Tên đơn vị\n1,a\n"))).contains(RowError.Rule.MISSING_COLUMN);
        assertThat(rules(csv(HEADING))).containsExactly(RowError.Rule.NO_ROWS);
    }

    @Test
    void aMisspeltKindGetsTheNearestOne() {
        Checked checked = csv(HEADING + ROOT + CHILD.replace("Đảng ủy xã,", "Đảng ủy sã,"));

        assertThat(checked.errors().getFirst().arguments()).contains("Đảng ủy xã");
    }
}
