package thongsuot.programme.due;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;
import thongsuot.calendar.Anchors;
import thongsuot.calendar.Certainty;
import thongsuot.calendar.DueRule;
import thongsuot.calendar.KnownDays;
import thongsuot.calendar.PeriodLength;
import thongsuot.calendar.ReportingCalendar;
import thongsuot.web.Tone;
import thongsuot.web.Words;

/** What a page says of a due day. */
class DueViewTest {

    private static final LocalDate TODAY = LocalDate.of(2025, 6, 10);

    private final Words w = words();

    @Test
    void saysTheDayWhatIsLeftAndWhy() {
        DueView view = view(new DueRule.By(LocalDate.of(2025, 6, 13)), Certainty.STATED, null);
        assertThat(view.day()).isEqualTo("13/06/2025");
        assertThat(view.left()).isEqualTo("còn 3 ngày");
        assertThat(view.sum()).isEqualTo("ngày ấn định trong văn bản → thứ Sáu 13/6/2025");
        assertThat(html(view))
                .contains("<strong>13/06/2025</strong>")
                .contains("Ghi trong văn bản")
                .contains("Văn bản ghi: “trước ngày 14/6”")
                .contains("<details>");
    }

    @Test
    void onTheDayItselfItIsDueAndTheDayAfterItIsLate() {
        assertThat(view(new DueRule.By(TODAY), Certainty.STATED, null).left()).isEqualTo("hạn hôm nay");
        DueView late = view(new DueRule.By(TODAY.minusDays(1)), Certainty.STATED, null);
        assertThat(late.left()).isEqualTo("quá hạn 1 ngày");
        assertThat(late.tone()).isEqualTo(Tone.BAD);
    }

    @Test
    void eachCertaintyLooksAndReadsUnlikeTheOthers() {
        Set<String> shown = new HashSet<>();
        for (Certainty each : Certainty.values()) {
            DueView view = view(new DueRule.By(TODAY), each, null);
            shown.add(view.certaintyIcon() + " " + w.of(each.key()) + " " + view.certaintyTone());
        }
        assertThat(shown).hasSize(4);
    }

    @Test
    void continuousIsSilentAndNeverLate() {
        DueRule rule = new DueRule.Continuous(PeriodLength.QUARTER, ReportingCalendar.CIVIL);
        DueView silent = view(rule, Certainty.STATED, LocalDate.of(2024, 12, 31));
        assertThat(silent.left()).isEqualTo("Im lặng (chưa báo cáo)");
        assertThat(silent.tone()).isEqualTo(Tone.WARN);
        assertThat(view(rule, Certainty.STATED, LocalDate.of(2025, 4, 1)).left())
                .isEqualTo("Báo cáo trước hết 30/06/2025");
    }

    @Test
    void aPeriodUnderWayWhenItBeganIsNotSilence() {
        DueRule rule = new DueRule.Continuous(PeriodLength.QUARTER, ReportingCalendar.CIVIL);
        LocalDate began = LocalDate.of(2025, 2, 15);
        assertThat(Silence.on(rule, began, KnownDays.reckoning(), LocalDate.of(2025, 6, 30)))
                .isFalse();
        assertThat(Silence.on(rule, began, KnownDays.reckoning(), LocalDate.of(2025, 7, 1)))
                .isTrue();
        assertThat(Silence.on(new DueRule.By(began), began, KnownDays.reckoning(), TODAY))
                .isFalse();
    }

    @Test
    void whatHasNoDaySaysWhatItWaitsFor() {
        assertThat(view(new DueRule.AfterEvent("có hướng dẫn", null), Certainty.STATED, null)
                        .day())
                .isEqualTo("Chờ: có hướng dẫn");
        assertThat(view(new DueRule.Unstated(), Certainty.STATED, null).day()).isEqualTo("Không nêu hạn");
        assertThat(view(new DueRule.Recurring("FREQ=MONTHLY;INTERVAL=3", TODAY, null), Certainty.STATED, null)
                        .day())
                .isEqualTo("quý II/2025");
    }

    @Test
    void theWordsOfADocumentAreEscaped() {
        ReadDue due = new ReadDue(new DueRule.Unstated(), Certainty.STATED, "<script>alert(1)</script>");
        assertThat(html(DueView.of(due, Anchors.NONE, null, KnownDays.reckoning(), TODAY, w)))
                .doesNotContain("<script>");
    }

    private DueView view(DueRule rule, Certainty certainty, @Nullable LocalDate said) {
        return DueView.of(
                new ReadDue(rule, certainty, "trước ngày 14/6"), Anchors.NONE, said, KnownDays.reckoning(), TODAY, w);
    }

    private String html(DueView view) {
        StringOutput out = new StringOutput();
        TemplateEngine.createPrecompiled(null, ContentType.Html, DueView.class.getClassLoader(), "thongsuot.pages")
                .render("programme/due.jte", Map.of("w", w, "due", view), out);
        return out.toString();
    }

    private static Words words() {
        ResourceBundleMessageSource source = new ResourceBundleMessageSource();
        source.setBasenames("messages/web", "messages/calendar");
        source.setDefaultEncoding("UTF-8");
        source.setFallbackToSystemLocale(false);
        return new Words(source, Locale.of("vi"));
    }
}
