package thongsuot.formats.official;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import thongsuot.reader.cite.DocumentKind;

/** Where the parts of a document stand when LibreOffice prints it, against what its form says. */
class PrintedPagesTest {
    private static final Optional<LibreOffice> OFFICE = LibreOffice.installed();
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @Test
    void everyFormPrintsALetterWhereItSays() throws Exception {
        assumeTrue(OFFICE.isPresent(), LibreOffice.MISSING);
        for (OfficialForm form : OfficialForms.all()) {
            LetterContent content = Specimens.letter(form);
            List<PrintedLine> lines = print(OfficialWriter.write(form, content));
            assertHead(form, content, lines);
            assertClosing(form, content, lines);
            assertMargins(form, lines);
            PrintedLine subject = line(lines, form.word("subject.letter").substring(0, 3));
            assertThat(subject.size()).isEqualTo(form.look(Part.LETTER_SUBJECT).size(), within(0.2));
            assertThat(subject.bottom()).isGreaterThan(line(lines, "Số").bottom());
            assertThat(subject.middle())
                    .isEqualTo(form.page().left() + form.page().headLeft() / 2, within(2.0));
            assertThat(line(lines, "trước ngày 15/07/2026").text()).isNotEmpty();
        }
    }

    @Test
    void everyFormPrintsAPlanWhereItSays() throws Exception {
        assumeTrue(OFFICE.isPresent(), LibreOffice.MISSING);
        for (OfficialForm form : OfficialForms.all()) {
            LetterContent content = Specimens.of(form, DocumentKind.PLAN);
            List<PrintedLine> lines = print(OfficialWriter.write(form, content));
            assertHead(form, content, lines);
            assertClosing(form, content, lines);
            assertMargins(form, lines);
            PrintedLine kind = line(lines, "KẾ HOẠCH");
            assertThat(kind.middle()).isEqualTo(form.page().left() + form.page().text() / 2, within(1.0));
            assertThat(kind.size()).isEqualTo(form.look(Part.KIND).size(), within(0.2));
            assertThat(kind.bold()).isTrue();
            assertThat(kind.bottom()).isGreaterThan(line(lines, "Số").bottom());
            assertThat(line(lines, "I").left())
                    .isEqualTo(form.page().left() + form.look(Part.HEADING_1).first(), within(1.0));
            assertPageNumbers(form, lines);
        }
    }

    @Test
    void longDocumentsStayWithinTheirMarginsAndSignOnOnePage() throws Exception {
        assumeTrue(OFFICE.isPresent(), LibreOffice.MISSING);
        OfficialForm form = Specimens.form(DocumentSystem.STATE);
        LetterContent content = Specimens.huge(form);
        List<PrintedLine> lines = print(OfficialWriter.write(form, content));
        assertMargins(form, lines);
        assertPageNumbers(form, lines);
        PrintedLine position = line(lines, "PHÓ GIÁM ĐỐC");
        assertThat(line(lines, "Lâm Thị Ngọc Ánh").page()).isEqualTo(position.page());
        assertThat(line(lines, "Yêu cầu các đơn vị").page()).isEqualTo(position.page());
        assertThat(lines.stream().filter(line -> line.text().startsWith("- Ủy ban nhân dân xã Long Khê")))
                .hasSize(60);
        assertThat(lines.stream().filter(line -> line.text().contains("Nhiệm vụ") && line.bold()))
                .as("the table's head comes again on each of its pages")
                .hasSizeGreaterThan(1);
    }

    @Test
    void whatDoesNotEndInTimeIsStopped(@TempDir Path folder) throws Exception {
        Path slow = folder.resolve("soffice");
        Files.write(slow, "#!/bin/sh\nsleep 60\n".getBytes(StandardCharsets.UTF_8));
        Files.setPosixFilePermissions(slow, PosixFilePermissions.fromString("rwx------"));
        LibreOffice office = LibreOffice.at(slow).orElseThrow();
        long before = System.nanoTime();
        Assertions.assertThatThrownBy(() -> office.pdf(new byte[] {1}, Duration.ofMillis(300)))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("LibreOffice cần quá");
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(10));
    }

    @Test
    void whatIsNoProgramIsNotTakenForOne(@TempDir Path folder) {
        assertThat(LibreOffice.at(folder.resolve("nothing"))).isEmpty();
    }

    private static void assertHead(OfficialForm form, LetterContent content, List<PrintedLine> lines) {
        PageSetup page = form.page();
        double leftMiddle = page.left() + page.headLeft() / 2;
        double rightMiddle = page.left() + page.headLeft() + page.headRight() / 2;
        PrintedLine nation = line(lines, form.word("nation"));
        assertThat(nation.middle()).isEqualTo(rightMiddle, within(1.0));
        assertThat(nation.size()).isEqualTo(form.look(Part.NATION).size(), within(0.2));
        assertThat(nation.bold()).isTrue();
        assertThat(nation.bottom()).isEqualTo(page.top() + 4.5, within(2.0));
        String issuer = TextWidth.capitals(content.head().issuer());
        PrintedLine name = line(lines, issuer.substring(0, 7));
        assertThat(name.middle()).isEqualTo(leftMiddle, within(1.0));
        assertThat(name.bold()).isTrue();
        PrintedLine number = line(lines, "Số");
        assertThat(number.middle()).isEqualTo(leftMiddle, within(1.0));
        assertThat(number.bottom()).isGreaterThan(name.bottom());
        assertThat(number.text())
                .isEqualTo(form.symbols()
                        .printed(content.head().number(), content.head().symbol()));
        PrintedLine place = line(lines, "Long Khê, ngày 05 tháng 6 năm 2026");
        assertThat(place.middle()).isEqualTo(rightMiddle, within(1.0));
        assertThat(place.italic()).isTrue();
        assertThat(place.bottom()).as("beside the number").isEqualTo(number.bottom(), within(1.5));
    }

    private static void assertClosing(OfficialForm form, LetterContent content, List<PrintedLine> lines) {
        PageSetup page = form.page();
        double middle = page.left() + page.closingLeft() + page.closingRight() / 2;
        PrintedLine position = line(lines, TextWidth.capitals(content.signing().position()));
        assertThat(position.middle()).isEqualTo(middle, within(1.0));
        assertThat(position.bold()).isEqualTo(form.look(Part.POSITION).bold());
        PrintedLine name = line(lines, "Phan Hữu Trí Dũng");
        assertThat(name.middle()).isEqualTo(middle, within(1.0));
        assertThat(name.page()).isEqualTo(position.page());
        assertThat(name.bottom() - position.bottom())
                .as("room for signature and seal")
                .isBetween(25.0, 40.0);
        PrintedLine recipients = line(lines, "Nơi nhận:");
        assertThat(recipients.left()).isEqualTo(page.left(), within(0.5));
        assertThat(recipients.size()).isEqualTo(form.look(Part.RECIPIENTS).size(), within(0.2));
        assertThat(line(lines, "- Các ngành, đoàn thể xã").right()).isLessThan(page.left() + page.closingLeft());
    }

    private static void assertMargins(OfficialForm form, List<PrintedLine> lines) {
        PageSetup page = form.page();
        assertThat(lines).hasSizeGreaterThan(15).allSatisfy(line -> {
            assertThat(line.left()).as(line.text()).isGreaterThan(page.left() - 0.5);
            assertThat(line.right()).as(line.text()).isLessThan(PageSetup.WIDTH - page.right() + 0.7);
            assertThat(line.bottom()).as(line.text()).isLessThan(PageSetup.HEIGHT - page.bottom() + 0.5);
        });
    }

    /** In the upper margin, in the middle, from the second page on. */
    private static void assertPageNumbers(OfficialForm form, List<PrintedLine> lines) {
        PageSetup page = form.page();
        List<PrintedLine> above = lines.stream()
                .filter(line -> line.bottom() < page.top() && line.text().matches("\\d+"))
                .toList();
        assertThat(above).isNotEmpty().allSatisfy(number -> {
            assertThat(number.text()).isEqualTo(String.valueOf(number.page()));
            assertThat(number.middle()).isEqualTo(page.left() + page.text() / 2, within(1.0));
            assertThat(number.bottom()).isGreaterThan(page.header());
        });
        assertThat(above.stream().map(PrintedLine::page)).doesNotContain(1).contains(2);
    }

    private static PrintedLine line(List<PrintedLine> lines, String start) {
        return lines.stream()
                .filter(line -> line.text().startsWith(start))
                .findFirst()
                .or(() -> lines.stream()
                        .filter(line -> line.text().contains(start))
                        .findFirst())
                .orElseThrow(() -> new AssertionError("no line “" + start + "” in " + lines));
    }

    private static List<PrintedLine> print(byte[] docx) throws IOException {
        return PrintedLine.in(OFFICE.orElseThrow().pdf(docx, PATIENCE));
    }
}
