package thongsuot.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import thongsuot.organisation.Line;

/** What is stored today must be read in ten years: these texts are never to be changed. */
class DueRuleJsonTest {

    private static final LocalDate DAY = LocalDate.of(2025, 6, 14);
    private static final LocalDate LATER = LocalDate.of(2025, 9, 30);

    private static Map<DueRule, String> stored() {
        Map<DueRule, String> all = new LinkedHashMap<>();
        all.put(new DueRule.By(DAY), "{\"v\":1,\"kind\":\"by\",\"day\":\"2025-06-14\"}");
        all.put(
                new DueRule.Within(DAY, LATER),
                "{\"v\":1,\"kind\":\"within\",\"from\":\"2025-06-14\",\"to\":\"2025-09-30\"}");
        all.put(
                new DueRule.Recurring("FREQ=MONTHLY;BYMONTHDAY=24", DAY, null),
                "{\"v\":1,\"kind\":\"recurring\",\"rrule\":\"FREQ=MONTHLY;BYMONTHDAY=24\",\"from\":\"2025-06-14\"}");
        all.put(
                new DueRule.Recurring("FREQ=YEARLY", DAY, LATER),
                "{\"v\":1,\"kind\":\"recurring\",\"rrule\":\"FREQ=YEARLY\",\"from\":\"2025-06-14\",\"to\":\"2025-09-30\"}");
        all.put(
                new DueRule.Continuous(PeriodLength.QUARTER, "STATE"),
                "{\"v\":1,\"kind\":\"continuous\",\"each\":\"QUARTER\",\"calendar\":\"STATE\"}");
        all.put(new DueRule.PeriodicUnstated(), "{\"v\":1,\"kind\":\"periodic\"}");
        all.put(new DueRule.OpenFrom(DAY), "{\"v\":1,\"kind\":\"from\",\"from\":\"2025-06-14\"}");
        all.put(
                new DueRule.AfterEvent("có hướng dẫn", null),
                "{\"v\":1,\"kind\":\"event\",\"event\":\"có hướng dẫn\"}");
        all.put(
                new DueRule.AfterEvent("ngày ký", Length.workingDays(10)),
                "{\"v\":1,\"kind\":\"event\",\"event\":\"ngày ký\",\"amount\":10,\"unit\":\"WORKING_DAYS\"}");
        all.put(
                new DueRule.AfterTask(new UUID(0, 1), new Length(2, Length.Unit.WEEKS)),
                "{\"v\":1,\"kind\":\"task\",\"task\":\"00000000-0000-0000-0000-000000000001\",\"amount\":2,\"unit\":\"WEEKS\"}");
        all.put(new DueRule.TermRelative(3, Line.PARTY), "{\"v\":1,\"kind\":\"term\",\"year\":3,\"line\":\"PARTY\"}");
        all.put(
                new DueRule.EventDays(DAY, 7, 7),
                "{\"v\":1,\"kind\":\"around\",\"day\":\"2025-06-14\",\"before\":7,\"after\":7}");
        all.put(new DueRule.Unstated(), "{\"v\":1,\"kind\":\"unstated\"}");
        return all;
    }

    @Test
    void everyKindIsWrittenAsItAlwaysWas() {
        stored().forEach((rule, text) -> assertThat(DueRuleJson.write(rule)).isEqualTo(text));
        assertThat(stored().keySet())
                .extracting(each -> each.getClass().getSimpleName())
                .contains(kinds());
    }

    @Test
    void everyKindIsReadBack() {
        stored().forEach((rule, text) -> assertThat(DueRuleJson.read(text)).isEqualTo(rule));
    }

    @Test
    void theOrderInWhichADatabaseKeepsPropertiesDoesNotMatter() {
        assertThat(DueRuleJson.read("{ \"day\": \"2025-06-14\", \"kind\": \"by\", \"v\": 1 }"))
                .isEqualTo(new DueRule.By(DAY));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "null",
                "{",
                "{\"v\":2,\"kind\":\"unstated\"}",
                "{\"v\":1}",
                "{\"v\":1,\"kind\":\"by\"}",
                "{\"v\":1,\"kind\":\"by\",\"day\":\"31/02/2025\"}",
                "{\"v\":1,\"kind\":\"within\",\"from\":\"2025-06-14\",\"to\":\"2025-06-13\"}",
                "{\"v\":1,\"kind\":\"task\",\"task\":\"x\",\"amount\":1,\"unit\":\"DAYS\"}",
                "{\"v\":1,\"kind\":\"event\",\"event\":\"e\",\"amount\":99999999999,\"unit\":\"DAYS\"}",
                "{\"v\":1,\"kind\":\"recurring\",\"rrule\":\"FREQ=SECONDLY\",\"from\":\"2025-06-14\"}"
            })
    void whatIsNoRuleIsRefusedWithWhatWasSeen(String text) {
        assertThatThrownBy(() -> DueRuleJson.read(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("not a due rule");
    }

    private static String[] kinds() {
        return java.util.Arrays.stream(DueRule.class.getPermittedSubclasses())
                .map(Class::getSimpleName)
                .toArray(String[]::new);
    }
}
