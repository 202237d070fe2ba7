package thongsuot.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CoverageCommandTest {
    @TempDir
    Path folder = Path.of("");

    @Test
    void aPlanIsShownDemandByDemandWhatIsMissingFirst() throws IOException {
        Call call = Call.of("coverage", parent(), plan("xa.txt", "trước ngày 30/5/2026"));
        assertThat(call.err()).isEmpty();
        assertThat(call.code()).isZero();
        assertThat(call.out())
                .startsWith("Đối chiếu với Kế hoạch số 14/KH-UBND\n")
                .contains("3 yêu cầu: 1 đã có, 1 hạn muộn hơn, 1 chưa có")
                .contains("Khác      Thời hạn muộn hơn hoặc thưa hơn: “trước ngày 15/4/2026” →");
        assertThat(call.out().indexOf("Chưa có trong kế hoạch"))
                .isPositive()
                .isLessThan(call.out().indexOf("Thời hạn muộn hơn, thưa hơn"));
        assertThat(call.out().lines()).as("lines fit 80 columns").allMatch(line -> line.length() <= 80);
    }

    @Test
    void aFolderOfPlansGivesAMapWithoutTheParentItself() throws IOException {
        parent();
        plan("xa-mot.txt", "trước ngày 10/4/2026");
        plan("xa-hai.txt", "trước ngày 30/5/2026");
        Call call = Call.of("coverage", folder + "/cap-tren.txt", folder.toString());
        assertThat(call.code()).isZero();
        assertThat(call.out()).contains("2 kế hoạch", "xa-mot.txt", "xa-hai.txt", "✓ đã có");
    }

    @ParameterizedTest
    @CsvSource({"json,'{'", "html,'<!'", "xlsx,'PK'", "text,'Đ'"})
    void everyFormGoesToAFile(String format, String beginning) throws IOException {
        Path out = folder.resolve("ra." + format);
        Call call = Call.of(
                "coverage", "--format", format, "-o", out.toString(), parent(), plan("xa.txt", "trong tháng 3/2026"));
        assertThat(call).isEqualTo(new Call(0, "", ""));
        assertThat(new String(Files.readAllBytes(out), StandardCharsets.UTF_8)).startsWith(beginning);
    }

    @Test
    void anUnreadablePlanIsOneLineAndTheOthersAreCompared() throws IOException {
        Call call = Call.of("coverage", parent(), folder + "/khong-co.txt", plan("xa.txt", "trong tháng 3/2026"));
        assertThat(call.code()).isEqualTo(1);
        assertThat(call.err()).contains("khong-co.txt").hasLineCount(1);
        assertThat(call.out()).contains("3 yêu cầu");
    }

    @Test
    void withoutItsParentNothingIsCompared() throws IOException {
        Call call = Call.of("coverage", folder + "/khong-co.txt", plan("xa.txt", "trong tháng 3/2026"));
        assertThat(call.code()).isEqualTo(1);
        assertThat(call.out()).isEmpty();
    }

    private String parent() throws IOException {
        return Files.writeString(folder.resolve("cap-tren.txt"), Plans.PLAN).toString();
    }

    private String plan(String name, String when) throws IOException {
        String text = Plans.PLAN
                .replace("XÃ PHÚ HÒA ĐÔNG", "XÃ PHÚ HÒA ĐÔNG\nTRƯỜNG TIỂU HỌC PHÚ HÒA")
                .replace("trước ngày 15/4/2026", when)
                .replaceAll("(?m)^2\\. Các trường học báo cáo.*\n", "");
        return Files.writeString(folder.resolve(name), text).toString();
    }
}
