package thongsuot.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ReadCommandTest {
    @TempDir
    Path folder = Path.of("");

    @Test
    void oneDocumentIsShownToAPerson() throws IOException {
        Call call = Call.of("read", plan("ke-hoach.txt").toString());
        assertThat(call.err()).isEmpty();
        assertThat(call.code()).isZero();
        assertThat(call.out())
                .startsWith("KẾ HOẠCH · 14/KH-UBND · Phú Hòa Đông, 02/03/2026\n")
                .contains("AI LÀM GÌ, KHI NÀO", "Phòng Văn hóa - Xã hội", "chậm nhất 14/04/2026")
                .contains("≥ 85 %")
                .contains("Ủy ban nhân dân xã (qua Phòng Văn hóa - Xã hội)")
                .contains("Kế hoạch 30/KH-UBND, 11/02/2026");
        assertThat(call.out().lines()).as("lines fit 80 columns").allMatch(line -> line.length() <= 80);
    }

    @ParameterizedTest
    @CsvSource({"json,'{'", "html,'<!'", "akn,'<?xml'", "xlsx,'PK'"})
    void everyFormGoesToAFile(String format, String beginning) throws IOException {
        Path out = folder.resolve("ra." + format);
        Call call = Call.of(
                "read",
                "--format",
                format,
                "-o",
                out.toString(),
                plan("ke-hoach.txt").toString());
        assertThat(call).isEqualTo(new Call(0, "", ""));
        assertThat(new String(Files.readAllBytes(out), java.nio.charset.StandardCharsets.ISO_8859_1))
                .startsWithIgnoringCase(beginning)
                .hasSizeGreaterThan(500);
    }

    @Test
    void severalDocumentsAsJsonAreALineEachInTheirOrder() throws IOException {
        String[] names = {"c.txt", "a.txt", "b.txt"};
        for (String name : names) {
            plan(name);
        }
        Call call = Call.of("read", "--format", "json", at("c.txt"), at("a.txt"), at("b.txt"));
        assertThat(call.out().lines()).hasSize(3);
        assertThat(call.out().lines().map(line -> line.replaceAll(".*?\"file\":\"[^\"]*/([abc].txt)\".*", "$1")))
                .containsExactly(names);
    }

    @Test
    void oneBadFileNeverStopsTheRest() throws IOException {
        plan("a.txt");
        Files.write(folder.resolve("b.docx"), new byte[0]);
        Files.write(folder.resolve("c.pdf"), "%PDF-1.7 cut".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        plan("d.txt");
        Call call = Call.of("read", "--format", "json", folder.toString());
        assertThat(call.code()).isEqualTo(1);
        assertThat(call.out().lines()).hasSize(2);
        assertThat(call.err().lines()).hasSize(2).allMatch(line -> line.startsWith("thongsuot: " + folder));
    }

    @Test
    void aFolderOfResultsGetsOneFileForEachInputAndNoneIsOverwritten() throws IOException {
        plan("tinh/plan.txt");
        plan("tinh/plan.md");
        plan("xa/plan.txt");
        Path out = folder.resolve("ra");
        Call call =
                Call.of("read", "--format", "json", "-o", out + "/", at("tinh/plan.md"), at("tinh/plan.txt"), at("xa"));
        assertThat(call).isEqualTo(new Call(0, "", ""));
        assertThat(files(out)).containsExactly("plan (2).json", "plan (3).json", "plan.json");
    }

    @Test
    void aFolderKeepsItsSubFolders() throws IOException {
        plan("den/a/plan.txt");
        plan("den/b/plan.txt");
        Path out = folder.resolve("ra");
        assertThat(Call.of("read", "--format", "text", "-o", out.toString(), at("den"))
                        .code())
                .isZero();
        assertThat(files(out)).containsExactly("a/plan.txt", "b/plan.txt");
    }

    @Test
    void anInputIsNeverOverwritten() throws IOException {
        Path plan = plan("plan.txt");
        Call same = Call.of("read", "-o", plan.toString(), plan.toString());
        assertThat(same.code()).isEqualTo(2);
        assertThat(same.err()).contains("chính là văn bản đang đọc");
        assertThat(Call.of("read", "-o", folder + "/", plan.toString()).code()).isZero();
        assertThat(Files.readString(plan)).isEqualTo(Plans.PLAN);
        assertThat(files(folder)).containsExactly("plan (2).txt", "plan.txt");
    }

    @Test
    void anOldResultIsReplacedWholeAndNothingElseIsLeft() throws IOException {
        Path out = Files.writeString(folder.resolve("ra.json"), "old");
        assertThat(Call.of(
                                "read",
                                "--format",
                                "json",
                                "-o",
                                out.toString(),
                                plan("plan.txt").toString())
                        .code())
                .isZero();
        assertThat(Files.readString(out)).startsWith("{");
        assertThat(files(folder)).containsExactly("plan.txt", "ra.json");
    }

    @Test
    void aMissingFolderIsNamed() throws IOException {
        Call call =
                Call.of("read", "-o", at("khong-co/ra.txt"), plan("plan.txt").toString());
        assertThat(call.code()).isEqualTo(2);
        assertThat(call.err()).contains("Không có thư mục " + at("khong-co"));
    }

    @Test
    void severalPagesNeedAFolder() throws IOException {
        plan("a.txt");
        Call call = Call.of("read", "--format", "html", folder.toString());
        assertThat(call.code()).isEqualTo(2);
        assertThat(call.err()).contains("hãy thêm -o THƯ-MỤC/");
    }

    @Test
    void rulesAreExplained() throws IOException {
        Call call = Call.of("read", "--explain", plan("plan.txt").toString());
        assertThat(call.out()).contains("QUY TẮC ĐÃ DÙNG", "docs/grammar.md", "“trước ngày 15/4/2026”");
        assertThat(Call.of("read", "--explain", "--format", "xlsx", at("plan.txt"))
                        .code())
                .isEqualTo(2);
    }

    @Test
    void aLoopOfLinksEnds() throws IOException {
        plan("a/plan.txt");
        Files.createSymbolicLink(folder.resolve("a/again"), folder.resolve("a"));
        Call call = Call.of("read", "--format", "json", at("a"));
        assertThat(call.err()).isEmpty();
        assertThat(call.out().lines()).hasSize(1);
    }

    @Test
    void aFolderWithoutDocumentsSaysSo() {
        Call call = Call.of("read", folder.toString());
        assertThat(call.code()).isEqualTo(1);
        assertThat(call.err()).contains("không có văn bản nào");
    }

    @Test
    void aTextCannotCommandTheTerminal() throws IOException {
        Path plan = Files.writeString(
                folder.resolve("plan.txt"), Plans.PLAN.replace("Trạm Y tế xã", "Trạm \u001b[31mY tế\u0007 xã\u202e"));
        assertThat(Call.of("read", plan.toString()).out()).doesNotContain("\u001b", "\u0007", "\u202e");
    }

    private Path plan(String name) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, Plans.PLAN);
    }

    private String at(String name) {
        return folder.resolve(name).toString();
    }

    private static List<String> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }
}
