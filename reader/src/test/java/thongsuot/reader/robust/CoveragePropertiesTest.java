package thongsuot.reader.robust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import thongsuot.reader.DocumentReader;
import thongsuot.reader.Reading;
import thongsuot.reader.coverage.Alignment;
import thongsuot.reader.coverage.Coverage;
import thongsuot.reader.coverage.Reason;
import thongsuot.reader.coverage.Share;
import thongsuot.reader.coverage.Status;

/** What holds for the coverage of any document by any other. */
class CoveragePropertiesTest {
    private static final Duration LIMIT = Duration.ofSeconds(30);

    private static final String HEAD = "KẾ HOẠCH\nvề việc học\nI. NỘI DUNG\n";

    private static final List<String> WORK = List.of(
            "Rà soát máy tính, đường truyền trước ngày 15/4/2026.",
            "Mở 02 lớp kỹ năng số cho bí thư chi bộ, xong trong quý II/2026.",
            "Sao lưu dữ liệu văn kiện hằng tuần, giữ bản sao ở nơi khác.",
            "Số hóa nghị quyết còn hiệu lực, hoàn thành trước ngày 30/11/2026.",
            "Trên 85% chi bộ dùng sổ tay đảng viên điện tử.",
            "Khen thưởng 03 chi bộ dẫn đầu vào dịp 02/9/2026.",
            "Trồng 450 cây sao đen dọc đường liên ấp.",
            "Trồng 450 cây sao đen dọc đường liên ấp.",
            "Ủy ban Kiểm tra đưa nội dung tiết kiệm điện vào chương trình giám sát.",
            "Báo cáo Đảng ủy (qua Văn phòng Đảng ủy) trước ngày 10/12/2026.");

    @Property(tries = 400, seed = "20261121")
    void everyDocumentCoversItself(@ForAll("documents") String text) {
        Reading reading = read(text);
        Coverage coverage = Coverage.of(reading, reading);
        assertThat(coverage.alignments())
                .as(text)
                .allSatisfy(alignment -> assertThat(alignment.statuses()).containsExactly(Status.COVERED));
        assertThat(coverage.added()).as(text).isEmpty();
        assertThat(coverage.originality().exact().part())
                .isEqualTo(coverage.originality().exact().whole());
        assertThat(Stream.of(
                                coverage.originality().owners(),
                                coverage.originality().dates(),
                                coverage.originality().figures())
                        .map(Share::part))
                .as(text)
                .containsOnly(0);
    }

    @Property(tries = 200, seed = "20261121")
    void anEmptyPlanLeavesEverythingOut(@ForAll("documents") String text) {
        Coverage coverage = Coverage.of(read(text), read(""));
        assertThat(coverage.alignments()).extracting(Alignment::status).allMatch(status -> status == Status.MISSING);
        assertThat(coverage.added()).isEmpty();
        assertThat(Coverage.of(read(""), read(text)).alignments()).isEmpty();
    }

    @Property(tries = 400, seed = "20261121")
    void placesLieInTheirTextsAndEveryClauseIsSpokenOf(
            @ForAll("documents") String above, @ForAll("documents") String below) {
        Reading parent = read(above);
        Reading child = read(below);
        Coverage coverage = Coverage.of(parent, child);
        assertThat(coverage.alignments()).hasSameSizeAs(coverage.parent());
        List<Integer> spoken = new ArrayList<>(coverage.added());
        for (Alignment alignment : coverage.alignments()) {
            alignment.links().forEach(link -> {
                spoken.add(link.child());
                assertThat(link.score()).isBetween(0.0, 1.0);
                for (Reason reason : link.reasons()) {
                    assertThat(reason.parent().end())
                            .isLessThanOrEqualTo(parent.text().length());
                    assertThat(reason.child().end())
                            .isLessThanOrEqualTo(child.text().length());
                }
            });
        }
        int plan = coverage.child().size() - 1;
        assertThat(spoken).containsAll(IntStream.range(0, plan).boxed().toList());
        assertThat(coverage.added()).doesNotContain(plan);
    }

    @Property(tries = 60, seed = "20261121")
    void theOrderOfThePlansClausesDoesNotCount(@ForAll long seed) {
        Reading parent = read(plan(WORK));
        List<String> shuffled = new ArrayList<>(WORK);
        Collections.shuffle(shuffled, new Random(seed));
        shuffled.removeLast();
        List<String> sorted = shuffled.stream().sorted().toList();
        assertThat(statuses(Coverage.of(parent, read(plan(shuffled)))))
                .isEqualTo(statuses(Coverage.of(parent, read(plan(sorted)))));
    }

    @Example
    void aPageThatIsOneClauseTakesSeconds() {
        inTime(HEAD + "1. Rà soát " + "máy tính, đường truyền, chữ ký số và sổ tay ".repeat(22_000), plan(WORK));
    }

    @Example
    void tenThousandClausesThatSayTheSameTakeSeconds() {
        String same = HEAD + "- Rà soát máy tính, đường truyền trước ngày 15/4/2026.\n".repeat(10_000);
        Coverage coverage = inTime(same, same);
        assertThat(coverage.count(Status.COVERED)).isEqualTo(coverage.parent().size());
        assertThat(coverage.added()).isEmpty();
    }

    @Example
    void tenThousandClausesOfFewWordsTakeSeconds() {
        inTime(babble(1), babble(2));
    }

    private static Coverage inTime(String above, String below) {
        Reading parent = read(above);
        Reading child = read(below);
        assertTimeoutPreemptively(LIMIT, () -> Coverage.of(child, parent));
        return assertTimeoutPreemptively(LIMIT, () -> Coverage.of(parent, child));
    }

    /** Clauses of words that stand everywhere, each another mixture: no word is rare enough to lead to an answer. */
    private static String babble(int seed) {
        Random random = new Random(seed);
        List<String> words =
                List.of("máy", "tính", "đường", "truyền", "sổ", "tay", "cây", "xanh", "lớp", "học", "thư", "viện");
        return HEAD
                + IntStream.range(0, 10_000)
                        .mapToObj(line -> "- Rà soát "
                                + IntStream.range(0, 8)
                                        .mapToObj(word -> words.get(random.nextInt(words.size())))
                                        .collect(Collectors.joining(" "))
                                + ".\n")
                        .collect(Collectors.joining());
    }

    private static String plan(List<String> clauses) {
        return HEAD + clauses.stream().map(clause -> "- " + clause + "\n").collect(Collectors.joining());
    }

    private static List<Status> statuses(Coverage coverage) {
        return coverage.alignments().stream().map(Alignment::status).toList();
    }

    private static Reading read(String text) {
        return DocumentReader.standard().read(text);
    }

    @Provide
    Arbitrary<String> documents() {
        Arbitrary<String> glue = Arbitraries.of("", " ", "\n", "\n- ", "\n1. ");
        Arbitrary<String> piece = Arbitraries.of(
                Stream.concat(Pieces.all().stream(), WORK.stream()).toList());
        return Combinators.combine(piece, glue)
                .as((words, end) -> words + end)
                .list()
                .ofMinSize(1)
                .ofMaxSize(40)
                .map(parts -> HEAD + "- " + String.join("", parts));
    }
}
