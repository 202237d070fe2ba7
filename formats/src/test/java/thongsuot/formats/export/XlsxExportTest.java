package thongsuot.formats.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import thongsuot.reader.NamedReading;
import thongsuot.reader.Reading;

class XlsxExportTest {
    private static final DataFormatter SHOWN = new DataFormatter();

    @Test
    void theCellsAreAsTheSpecimenHasThem() throws IOException {
        try (XSSFWorkbook book = book(SampleReadings.plan())) {
            StringBuilder cells = new StringBuilder();
            for (Sheet sheet : book) {
                cells.append("== ").append(sheet.getSheetName()).append('\n');
                for (Row row : sheet) {
                    cells.append(line(row)).append('\n');
                }
            }
            Golden.compare("plan.xlsx.txt", cells.toString());
        }
    }

    @Test
    void daysAreDaysAndFiguresAreFigures() throws IOException {
        try (XSSFWorkbook book = book(SampleReadings.plan())) {
            Cell due = book.getSheet("Nhiệm vụ").getRow(5).getCell(5);
            assertThat(due.getLocalDateTimeCellValue().toLocalDate()).isEqualTo(LocalDate.of(2025, 6, 14));
            assertThat(SHOWN.formatCellValue(due)).isEqualTo("14/06/2025");
            Cell value = book.getSheet("Chỉ tiêu").getRow(7).getCell(3);
            assertThat(value.getNumericCellValue()).isEqualTo(0.5);
        }
    }

    @Test
    void printsOnA4WithItsHeadOnEveryPage() throws IOException {
        try (XSSFWorkbook book = book(SampleReadings.plan())) {
            XSSFSheet sheet = book.getSheet("Nhiệm vụ");
            assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo(PrintSetup.A4_PAPERSIZE);
            assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
            assertThat(sheet.getFitToPage()).isTrue();
            assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
            assertThat(sheet.getPrintSetup().getFitHeight()).isEqualTo((short) 0);
            assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("5:5");
            assertThat(sheet.getFooter().getRight()).contains("&P/&N");
            assertThat(sheet.getPaneInformation().getHorizontalSplitTopRow()).isEqualTo((short) 5);
            assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A5:I59");
        }
    }

    @Test
    void nothingThatADocumentSmugglesInIsAFormula() throws IOException {
        try (XSSFWorkbook book = book(SampleReadings.hostile())) {
            List<String> words = new ArrayList<>();
            for (Sheet sheet : book) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
                        if (cell.getCellType() == CellType.STRING
                                && cell.getStringCellValue().startsWith("=")) {
                            assertThat(cell.getCellStyle().getDataFormatString())
                                    .isEqualTo("@");
                        }
                        words.add(SHOWN.formatCellValue(cell));
                    }
                }
            }
            assertThat(words).anyMatch(word -> word.contains("HYPERLINK"));
        }
    }

    @Test
    void anEmptySheetSaysSo() throws IOException {
        try (XSSFWorkbook book = book(SampleReadings.empty())) {
            assertThat(book.getSheet("Chỉ tiêu").getRow(5).getCell(0).getStringCellValue())
                    .isEqualTo("Văn bản không nêu chỉ tiêu.");
        }
    }

    @Test
    void severalDocumentsShareOneTable() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        XlsxExport.write(
                List.of(
                        new NamedReading("a.docx", SampleReadings.plan()),
                        new NamedReading("b.docx", SampleReadings.hostile())),
                out);
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            Sheet sheet = book.getSheet("Nhiệm vụ");
            assertThat(line(sheet.getRow(4))).startsWith("STT | Văn bản | Nhiệm vụ");
            assertThat(sheet.getRow(5).getCell(1).getStringCellValue()).isEqualTo("Kế hoạch số 47-KH/TU");
            assertThat(sheet.getLastRowNum()).isEqualTo(59);
        }
    }

    private static String line(Row row) {
        List<String> cells = new ArrayList<>();
        for (Cell cell : row) {
            cells.add(SHOWN.formatCellValue(cell).replace('\n', '⏎'));
        }
        return String.join(" | ", cells).stripTrailing();
    }

    private static XSSFWorkbook book(Reading reading) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        XlsxExport.write(reading, "47-KH-TU.docx", out);
        return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
    }
}
