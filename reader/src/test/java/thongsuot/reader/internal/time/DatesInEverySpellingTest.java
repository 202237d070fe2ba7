package thongsuot.reader.internal.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import thongsuot.reader.DocumentReader;
import thongsuot.reader.Reading;
import thongsuot.reader.obligation.Deadline;
import thongsuot.reader.obligation.Timing;

class DatesInEverySpellingTest {
    private static final String HEAD =
            "Số 12-KH/TU\nVĩnh Lộc, ngày 10 tháng 02 năm 2026\nKẾ HOẠCH\nphòng, chống đuối nước\n\nI- NỘI DUNG\n";
    private static final List<String> SPELLINGS = List.of(
            "%1$d/%2$d/%3$d",
            "%1$02d/%2$02d/%3$d",
            "ngày %1$02d/%2$02d/%3$d",
            "ngày %1$d-%2$d-%3$d",
            "ngày %1$02d.%2$02d.%3$d",
            "ngày %1$02d tháng %2$02d năm %3$d",
            "ngày %1$d tháng %2$d năm %3$d",
            "ngày %1$d tháng %2$d/%3$d",
            "ngày  %1$02d  tháng  %2$02d  năm  %3$d",
            "ngày %1$d / %2$d / %3$d");

    @Provide
    Arbitrary<LocalDate> days() {
        LocalDate first = LocalDate.of(2026, 3, 1);
        return Arbitraries.integers().between(0, 3000).map(first::plusDays);
    }

    @Provide
    Arbitrary<String> spellings() {
        return Arbitraries.of(SPELLINGS);
    }

    @Property(seed = "20261121")
    void endsOnTheDayBefore(@ForAll("days") LocalDate day, @ForAll("spellings") String spelling) {
        assertThat(timing("Hoàn thành trước " + written(day, spelling) + "."))
                .isEqualTo(new Timing.By(day.minusDays(1)));
    }

    @Property(seed = "20261121")
    void endsOnTheDayItself(@ForAll("days") LocalDate day, @ForAll("spellings") String spelling) {
        assertThat(timing("Chậm nhất là " + written(day, spelling) + ", các xã gửi kết quả."))
                .isEqualTo(new Timing.By(day));
    }

    @Property(seed = "20261121")
    void spansBothDays(
            @ForAll("days") LocalDate day, @ForAll("spellings") String one, @ForAll("spellings") String other) {
        LocalDate end = day.plusDays(40);
        assertThat(timing("Ra quân từ " + written(day, one) + " đến hết " + written(end, other) + "."))
                .isEqualTo(new Timing.Within(day, end));
    }

    @Property(seed = "20261121")
    void marksItsOwnWords(@ForAll("days") LocalDate day, @ForAll("spellings") String spelling) {
        Reading reading = read("Hoàn thành trước " + written(day, spelling) + " và báo cáo.");
        assertThat(reading.deadlines())
                .singleElement()
                .extracting(deadline -> deadline.span().of(reading.text()))
                .asString()
                .startsWith("trước ")
                .endsWith(Integer.toString(day.getYear()));
    }

    private static String written(LocalDate day, String spelling) {
        return spelling.formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }

    private static Timing timing(String sentence) {
        List<Deadline> deadlines = read(sentence).deadlines();
        assertThat(deadlines).as(sentence).hasSize(1);
        return deadlines.getFirst().timing();
    }

    private static Reading read(String sentence) {
        return DocumentReader.standard().read(HEAD + "1. " + sentence + "\n");
    }
}
