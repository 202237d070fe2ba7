package thongsuot.formats.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CoverageExportTest {
    private static final DataFormatter SHOWN = new DataFormatter();

    @Test
    void thePageShowsBothTextsAndWhereTheyDiffer() throws IOException {
        String page = html(List.of(SamplePlans.weak()));
        assertThat(page)
                .contains("5 yêu cầu: 2 hạn muộn hơn", "<mark>Trên 85%</mark>", "<mark>Từ 70%</mark>")
                .contains("Thời hạn muộn hơn hoặc thưa hơn: “trước ngày 30/6/2026” → “trước ngày 31/8/2026”")
                .contains("Kế hoạch ban hành ngày 25/03/2026, sau hạn “trước ngày 20/3/2026”")
                .contains("Chưa có (giao cơ quan khác)", "Việc kế hoạch nêu thêm (1)")
                .doesNotContain("Toàn nhánh");
    }

    @Test
    void severalPlansGetAMap() throws IOException {
        String page = html(SamplePlans.branch());
        assertThat(page)
                .contains("Toàn nhánh", "href=\"#kh-1-yc-0\"", "id=\"kh-1-yc-0\"", "Yêu cầu 1: Chỉ tiêu thấp hơn");
        assertThat(page).doesNotContain("<script>alert", "<img");
    }

    @Test
    void theWorkbookHasASheetForEachQuestion() throws IOException {
        try (XSSFWorkbook book = book(List.of(SamplePlans.weak()))) {
            assertThat(sheets(book)).containsExactly("Đối chiếu", "Việc thêm", "Phần riêng");
            assertThat(cells(book.getSheet("Đối chiếu"), 3))
                    .contains("Chỉ tiêu thấp hơn", "Hạn muộn hơn", "Chưa có (giao cơ quan khác)");
            assertThat(cells(book.getSheet("Việc thêm"), 2)).contains("=Lắp 12 bóng đèn ở bến đò");
        }
        try (XSSFWorkbook book = book(SamplePlans.branch())) {
            assertThat(sheets(book)).startsWith("Toàn nhánh", "Đối chiếu");
            assertThat(book.getSheet("Toàn nhánh").getLastRowNum()).isEqualTo(4 + 4);
        }
    }

    @Test
    void theCopiedPlanIsCopiedAndTheEmptyOneLeavesEverythingOut() {
        assertThat(SamplePlans.copied().coverage().originality().exact().ratio())
                .isEqualTo(1);
        assertThat(SamplePlans.empty().coverage().alignments())
                .hasSize(5)
                .allSatisfy(alignment -> assertThat(alignment.links()).isEmpty());
    }

    /** The order of properties and their names are what others read. */
    @Test
    void theJsonPointsIntoBothTexts() throws IOException {
        StringWriter out = new StringWriter();
        CoverageExport.json(SamplePlans.PARENT, List.of(SamplePlans.weak()), out);
        JsonNode json = JsonMapper.shared().readTree(out.toString());
        JsonNode plan = json.path("plans").path(0);
        assertThat(plan.path("counts").path("later_date").intValue()).isEqualTo(2);
        assertThat(plan.path("originality").path("exact").path("whole").intValue())
                .isPositive();
        JsonNode first = plan.path("alignments").path(0);
        assertThat(first.path("status").stringValue()).isEqualTo("weaker_target");
        JsonNode difference = first.path("differences").path(0);
        assertThat(words(json.path("parent"), difference.path("parent"))).isEqualTo("Trên 85%");
        assertThat(words(plan, difference.path("child"))).isEqualTo("Từ 70%");
        assertThat(plan.path("added")).hasSize(1);
    }

    private static String words(JsonNode document, JsonNode place) {
        return document.path("text")
                .stringValue()
                .substring(place.path(0).intValue(), place.path(1).intValue());
    }

    private static String html(List<PlanCoverage> plans) throws IOException {
        StringWriter out = new StringWriter();
        CoverageExport.html(SamplePlans.PARENT, plans, out);
        return out.toString();
    }

    private static XSSFWorkbook book(List<PlanCoverage> plans) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CoverageExport.xlsx(SamplePlans.PARENT, plans, out);
        return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
    }

    private static List<String> sheets(XSSFWorkbook book) {
        List<String> names = new ArrayList<>();
        book.forEach(sheet -> names.add(sheet.getSheetName()));
        return names;
    }

    private static List<String> cells(Sheet sheet, int column) {
        List<String> cells = new ArrayList<>();
        for (Row row : sheet) {
            if (row.getCell(column) != null) {
                cells.add(SHOWN.formatCellValue(row.getCell(column)));
            }
        }
        return cells;
    }
}
