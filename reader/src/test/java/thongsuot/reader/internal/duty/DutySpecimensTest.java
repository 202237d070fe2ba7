package thongsuot.reader.internal.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import thongsuot.reader.Diagnostic;
import thongsuot.reader.DocumentReader;
import thongsuot.reader.Reading;
import thongsuot.reader.obligation.Assignment;
import thongsuot.reader.obligation.Obligation;
import thongsuot.reader.obligation.Party;
import thongsuot.reader.obligation.ReportingDuty;

class DutySpecimensTest {
    private static final String PLAN = """
            KẾ HOẠCH
            trồng cây năm 2026
            I. NHIỆM VỤ
            1. Xây dựng kế hoạch trồng 500 cây xanh trên đường liên ấp.
            2. Phòng Kinh tế xây dựng phương án chăm sóc cây, hoàn thành trước ngày 30/4/2026.
            3. Đoàn xã vận động đoàn viên tưới cây trong mùa khô.
            """;

    @TestFactory
    Stream<DynamicTest> readsWhoIsGivenWork() {
        return PlanSpecimens.tests("duty/work.txt", DutySpecimensTest::assignments);
    }

    @TestFactory
    Stream<DynamicTest> readsWhoReportsToWhom() {
        return PlanSpecimens.tests("report/receivers.txt", DutySpecimensTest::reports);
    }

    @Test
    void everyOrderIsAnObligationWithWhatItNames() {
        Reading reading = DocumentReader.standard().read(PLAN);

        assertThat(reading.obligations())
                .extracting(DutySpecimensTest::words)
                .containsExactly(
                        "I/1 [] kế hoạch trồng 500 cây xanh trên đường liên ấp 0",
                        "I/2 [Phòng Kinh tế] phương án chăm sóc cây 1",
                        "I/3 [Đoàn xã] null 0");
    }

    @Test
    void anOrderWithoutOwnerOrDateIsOneDoubt() {
        Reading reading = DocumentReader.standard().read(PLAN);

        assertThat(reading.warnings())
                .filteredOn(doubt -> doubt.path().startsWith("I/"))
                .extracting(Diagnostic::path, Diagnostic::code)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("I/1", Diagnostic.Code.NO_OWNER),
                        org.assertj.core.groups.Tuple.tuple("I/3", Diagnostic.Code.NO_DATE));
    }

    @Test
    void everyPartyPointsAtItsWords() {
        Reading reading = DocumentReader.standard().read(PLAN);

        assertThat(reading.assignments())
                .hasSize(2)
                .allSatisfy(assignment -> assertThat(assignment.parties())
                        .allSatisfy(party ->
                                assertThat(party.span().of(reading.text())).isEqualTo(party.name())));
    }

    /** Lines within a cell come from a page as U+2028. */
    @Test
    void theOrderOfARowIsTheCellOfTheTask() {
        Reading reading = DocumentReader.standard().read("""
                KẾ HOẠCH
                trồng cây năm 2026
                I. PHÂN CÔNG
                | TT | Nội dung công việc | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian hoàn thành | Sản phẩm dự kiến của công việc |
                |---|---|---|---|---|---|
                | 1 | Rà soát#bến đò | Sở Xây dựng | Công an tỉnh | Tháng 6/2026 | Danh mục các bến đò không phép |
                | 2 | | Sở Y tế | | Tháng 7/2026 | Báo cáo |
                """.replace('#', '\u2028'));

        assertThat(reading.assignments()).extracting(Assignment::action).containsExactly("Rà soát bến đò", "Báo cáo");
        assertThat(reading.obligations().getFirst().action()).isEqualTo("Rà soát bến đò");
        assertThat(reading.obligations().getFirst().deadlines()).hasSize(1);
    }

    @Test
    void theColumnOfProductsSaysWhatMustComeOut() {
        Reading reading = DocumentReader.standard().read("""
                KẾ HOẠCH
                trồng cây năm 2026
                I. PHÂN CÔNG
                | TT | Nội dung công việc | Đơn vị chủ trì | Thời gian | Kết quả đầu ra | Ghi chú |
                |---|---|---|---|---|---|
                | 1 | Xây dựng quy chế phối hợp | Sở Xây dựng | Tháng 6/2026 | Quyết định ban hành | |
                | 2 | Mở lớp tập huấn | Sở Y tế | Tháng 7/2026 | | |
                """);

        assertThat(reading.obligations()).extracting(Obligation::product).containsExactly("Quyết định ban hành", null);
    }

    @Test
    void preventionIsOneWordWithACommaInIt() {
        Reading reading = DocumentReader.standard().read("""
                KẾ HOẠCH
                mùa khô năm 2026
                I. PHÂN CÔNG
                1. Sở Xây dựng
                - Xây dựng phương án phòng, chống hạn, gửi Ủy ban nhân dân tỉnh trước ngày 15/02/2026.
                """);

        assertThat(reading.obligations().getFirst().product()).isEqualTo("phương án phòng, chống hạn");
    }

    private static String words(Obligation obligation) {
        return obligation.path() + " "
                + obligation.actors().stream().map(Party::name).toList() + " " + obligation.product() + " "
                + obligation.deadlines().size();
    }

    private static List<String> assignments(Reading reading) {
        return reading.assignments().stream()
                .map(DutySpecimensTest::line)
                .map(String::strip)
                .toList();
    }

    private static String line(Assignment assignment) {
        return assignment.path() + " | "
                + assignment.parties().stream()
                        .map(party -> party.name() + (party.role() == Party.Role.LEAD ? "" : " (phối hợp)"))
                        .collect(Collectors.joining("; "));
    }

    private static List<String> reports(Reading reading) {
        return reading.reports().stream().map(DutySpecimensTest::line).toList();
    }

    private static String line(ReportingDuty report) {
        String via = report.via() == null ? "" : " qua " + report.via();
        return report.path() + " | " + String.join("; ", report.from()) + " -> " + String.join("; ", report.to()) + via;
    }
}
