package thongsuot.organisation.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import thongsuot.organisation.Kinds;
import thongsuot.organisation.Line;

/** Files as offices send them, and as nobody should. Whatever comes, the answer is a list of faults. */
class HostileFilesTest {

    private static final String HEADING =
            "Mã,Tên đơn vị,Tên tắt,Loại,Cấp,Hệ thống,Mã cấp trên,Lý do không có cấp trên,Mã định danh,Từ ngày\n";
    private static final String ROOT = "1,Tỉnh ủy Vân Lĩnh,,Tỉnh ủy,Cấp tỉnh,Đảng,,Đứng đầu,,01/01/2020\n";
    private static final String CHILD = "2,Đảng ủy xã Mường Then,,Đảng ủy xã,Cấp xã,Đảng,1,,,01/7/2025\n";

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

    @Test
    @Timeout(60)
    void aBombOfZipIsNotUnpacked() throws IOException {
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bomb)) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 400; i++) zip.write(zeros);
        }

        assertThat(rules(check(bomb.toByteArray()))).containsExactly(RowError.Rule.TOO_BIG);
    }

    @Test
    @Timeout(60)
    void sixtyMegabytesOfRowsAreRefusedByTheirNumber() {
        byte[] row = "9,Chi bộ thôn,,Chi bộ,Cơ sở,Đảng,1,,,\n".getBytes(StandardCharsets.UTF_8);
        byte[] head = (HEADING + ROOT).getBytes(StandardCharsets.UTF_8);
        byte[] content = Arrays.copyOf(head, 60 << 20);
        for (int at = head.length; at + row.length < content.length; at += row.length)
            System.arraycopy(row, 0, content, at, row.length);
        Arrays.fill(content, content.length - row.length * 2, content.length, (byte) '\n');

        assertThat(rules(check(content))).contains(RowError.Rule.TOO_MANY_ROWS);
    }

    @Test
    @Timeout(60)
    void noiseIsNeverMoreThanAFault() throws IOException {
        Random random = new Random(7);
        byte[] good = workbook(sheet -> row(sheet, 1, ROOT));
        for (int i = 0; i < 300; i++) {
            byte[] noise = i % 2 == 0 ? new byte[random.nextInt(5000)] : good.clone();
            if (i % 2 == 0) random.nextBytes(noise);
            else for (int j = 0; j < 20; j++) noise[4 + random.nextInt(noise.length - 4)] = (byte) random.nextInt();
            assertThat(check(noise).errors().size() + check(noise).rows()).isPositive();
        }
    }

    @Test
    @Timeout(60)
    void aDeepChainIsNoDanger() {
        StringBuilder rows = new StringBuilder(HEADING + "0,Gốc,,Chi bộ,Cơ sở,Đảng,,Đứng đầu,,\n");
        for (int i = 1; i < 50_000; i++)
            rows.append(i)
                    .append(",Chi bộ ")
                    .append(i)
                    .append(",,Chi bộ,Cơ sở,Đảng,")
                    .append(i - 1)
                    .append(",,,\n");

        assertThat(csv(rows.toString()).errors()).isEmpty();
    }

    @Test
    void aHundredThousandRowsAreCheckedQuickly() {
        StringBuilder rows = new StringBuilder(HEADING + "0,Gốc,,Chi bộ,Cơ sở,Đảng,,Đứng đầu,,\n");
        for (int i = 1; i < 99_999; i++)
            rows.append(i)
                    .append(",Chi bộ ")
                    .append(i)
                    .append(",,Chi bộ,Cơ sở,Đảng,")
                    .append(i / 50)
                    .append(",,,\n");
        byte[] content = rows.toString().getBytes(StandardCharsets.UTF_8);

        long start = System.nanoTime();
        assertThat(check(content).errors()).isEmpty();
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
    }

    private static Checked csv(String text) {
        return check(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Checked check(byte[] content) {
        KnownUnits known = new KnownUnits(Map.of(), Map.of(), Set.of("H99.taken"));
        List<Kinds.Kind> kinds = List.of(
                new Kinds.Kind("tinh-uy", "Tỉnh ủy", "", Line.PARTY),
                new Kinds.Kind("dang-uy-xa", "Đảng ủy xã", "", Line.PARTY),
                new Kinds.Kind("chi-bo", "Chi bộ", "", Line.PARTY));
        List<Kinds.Level> levels = List.of(
                new Kinds.Level("province", "Cấp tỉnh", ""),
                new Kinds.Level("commune", "Cấp xã", ""),
                new Kinds.Level("grassroots", "Cơ sở", ""));
        return new RowCheck(LocalDate.of(2026, 1, 1), known, kinds, levels).check(UnitFiles.read(content));
    }

    private static List<RowError.Rule> rules(Checked checked) {
        return checked.errors().stream().map(RowError::rule).toList();
    }

    /** As an old program saves it: letters with their hats, tones behind them. */
    private static byte[] windows1258(String text) {
        StringBuilder parted = new StringBuilder();
        for (char c : Normalizer.normalize(text, Normalizer.Form.NFC).toCharArray()) {
            String apart = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
            char last = apart.charAt(apart.length() - 1);
            boolean toned = apart.length() > 1 && "\u0300\u0301\u0309\u0303\u0323".indexOf(last) >= 0;
            int middle = apart.indexOf('\u0323');
            if (toned || middle > 0) {
                char tone = middle > 0 ? '\u0323' : last;
                parted.append(Normalizer.normalize(apart.replace(String.valueOf(tone), ""), Normalizer.Form.NFC))
                        .append(tone);
            } else parted.append(c);
        }
        return parted.toString().getBytes(Charset.forName("windows-1258"));
    }

    private static byte[] workbook(java.util.function.Consumer<Worksheet> fill) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, "test", "1.0")) {
            Worksheet sheet = book.newWorksheet("a");
            row(sheet, 0, HEADING);
            fill.accept(sheet);
        }
        return out.toByteArray();
    }

    private static void row(Worksheet sheet, int number, String csv) {
        String[] cells = csv.strip().split(",", -1);
        for (int i = 0; i < cells.length; i++) if (!cells[i].isEmpty()) sheet.value(number, i, cells[i]);
    }
}
