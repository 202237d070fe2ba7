package thongsuot.reader.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import thongsuot.reader.DocumentReader;
import thongsuot.reader.Reading;

final class LinterTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @Test
    void everyRuleHasANameOfItsOwnAndATitle() {
        List<Rule> rules = Linter.standard().rules();
        assertThat(rules).hasSizeGreaterThan(15);
        assertThat(rules).extracting(Rule::id).doesNotHaveDuplicates().allMatch(id -> id.matches("[a-z]+(-[a-z]+)*"));
        assertThat(rules).extracting(Rule::title).noneMatch(String::isBlank);
    }

    @Test
    void daysThatPassedAfterIssueAreOneNote() {
        String text = """
                Vĩnh Lộc, ngày 09 tháng 3 năm 2026
                KẾ HOẠCH
                Trồng cây
                I. VIỆC
                1. Sở Y tế trồng cây trước ngày 15/4/2026.
                2. Sở Xây dựng trồng cây trước ngày 20/5/2026.
                """;
        Reading reading = DocumentReader.standard().read(text);
        assertThat(Linter.standard().check(reading, TODAY))
                .filteredOn(remark -> remark.rule().equals("past-date"))
                .singleElement()
                .satisfies(remark -> {
                    assertThat(remark.severity()).isEqualTo(Severity.NOTE);
                    assertThat(remark.message()).isEqualTo("2 thời hạn của văn bản đã qua tính đến ngày 21/11/2026.");
                });
    }

    @Test
    void aDraftWithoutADayIsLookedAtFromToday() {
        String text = "KẾ HOẠCH\nTrồng cây\nI. VIỆC\n1. Sở Y tế trồng cây trước ngày 15/4/2026.\n";
        Reading reading = DocumentReader.standard().read(text);
        assertThat(Linter.standard().check(reading, TODAY)).anySatisfy(remark -> {
            assertThat(remark.rule()).isEqualTo("past-date");
            assertThat(remark.severity()).isEqualTo(Severity.WARNING);
        });
        assertThat(Linter.standard().check(reading, LocalDate.of(2026, 4, 14)))
                .noneMatch(remark -> remark.rule().equals("past-date"));
    }

    @Test
    void dueOnTheLastDayIsNotPassed() {
        Reading reading =
                DocumentReader.standard().read("KẾ HOẠCH\nI. VIỆC\n1. Sở Y tế trồng cây chậm nhất ngày 15/4/2026.\n");
        assertThat(Linter.standard().check(reading, LocalDate.of(2026, 4, 15)))
                .noneMatch(remark -> remark.rule().equals("past-date"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "thứ Sáu, ngày 99/99/2026 ",
                "chủ nhật ",
                "thứ ",
                "31/12/2026 (thứ Hai) ",
                "(sau đây gọi là Kế hoạch 1) ",
                "sau đây gọi là "
            })
    void aHundredThousandTimesTheSameWordsTakeSeconds(String words) {
        String text = "KẾ HOẠCH\n" + words.repeat(100_000);
        Reading reading = DocumentReader.standard().read(text);
        assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> Linter.standard().check(reading, TODAY));
    }

    @Test
    void anEmptyTextIsLookedAtToo() {
        assertThat(Linter.standard().check(DocumentReader.standard().read(""), TODAY))
                .isNotEmpty();
    }
}
