package thongsuot.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import thongsuot.reader.lint.Linter;

final class OtherCommandsTest {
    @TempDir
    Path folder = Path.of("");

    @Test
    void lintIsSilentAboutAGoodDocument() throws IOException {
        Path plan = Files.writeString(folder.resolve("plan.txt"), Plans.PLAN);
        Call call = Call.of("lint", "--today", "03/3/2026", plan.toString());
        assertThat(call).isEqualTo(new Call(0, plan + ": không có điều gì phải sửa.\n", ""));
    }

    @Test
    void lintEndsWithThreeWhereSomethingMustBeMended() throws IOException {
        Path plan = Files.writeString(folder.resolve("plan.txt"), Plans.PLAN.replace("15/4/2026", "15/01/2026"));
        Call call = Call.of("lint", "--today", "2026-03-03", plan.toString());
        assertThat(call.code()).isEqualTo(3);
        assertThat(call.out())
                .contains("0 lỗi, 1 điều nên sửa", "Thời hạn 14/01/2026 đã qua trước ngày ban hành 02/03/2026")
                .contains("“trước ngày 15/01/2026”");
    }

    @Test
    void lintOfAMissingFileEndsWithOneEvenWhereOthersHaveRemarks() throws IOException {
        Path plan = Files.writeString(folder.resolve("plan.txt"), Plans.PLAN.replace("15/4/2026", "15/01/2026"));
        assertThat(Call.of("lint", plan.toString(), folder + "/khong-co.txt").code())
                .isEqualTo(1);
    }

    @Test
    void lintWritesSarif() throws IOException {
        Path plan = Files.writeString(folder.resolve("kế hoạch.txt"), Plans.PLAN.replace("15/4/2026", "15/01/2026"));
        Path out = folder.resolve("soat.sarif");
        assertThat(Call.of("lint", "--format", "sarif", "-o", out.toString(), plan.toString())
                        .code())
                .isEqualTo(3);
        assertThat(Files.readString(out))
                .contains("\"version\":\"2.1.0\"", "\"ruleId\":\"past-date\"", "k%E1%BA%BF%20ho%E1%BA%A1ch.txt");
    }

    @Test
    void everyCheckIsDescribedInTheDocs() throws IOException {
        String commands = Files.readString(Repository.root().resolve("docs/commands.md"));
        assertThat(Linter.standard().rules())
                .allSatisfy(rule -> assertThat(commands).contains("| `" + rule.id() + "` |"));
    }

    @Test
    void graphDrawsWhoCitesWhom() throws IOException {
        Files.writeString(folder.resolve("plan.txt"), Plans.PLAN);
        Call call = Call.of("graph", "--format", "dot", folder.toString());
        assertThat(call.code()).isZero();
        assertThat(call.out()).startsWith("digraph").contains("14/KH-UBND", "30/KH-UBND", "->");
        Path page = folder.resolve("ra.html");
        assertThat(Call.of("graph", "-o", page.toString(), folder.toString())).isEqualTo(new Call(0, "", ""));
        assertThat(Files.readString(page)).startsWithIgnoringCase("<!doctype html>");
    }

    @Test
    void completionKnowsTheCommands() {
        Call call = Call.of("completion");
        assertThat(call.code()).isZero();
        assertThat(call.out()).contains("complete ", "--format", "lint", "--today");
    }

    @Test
    void theVersionIsTold() {
        assertThat(Call.of("--version").out()).startsWith("thongsuot ").contains("Java");
    }
}
