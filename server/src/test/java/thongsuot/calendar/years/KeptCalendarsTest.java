package thongsuot.calendar.years;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import thongsuot.calendar.CalendarYear;
import thongsuot.calendar.Calendars;
import thongsuot.calendar.Length;
import thongsuot.calendar.ReportingCalendar;
import thongsuot.calendar.SpecialDay;
import thongsuot.documents.Office;
import thongsuot.organisation.Line;
import thongsuot.organisation.UnitId;
import thongsuot.platform.Actor;
import thongsuot.platform.EditConflictException;
import thongsuot.platform.RefusedException;
import thongsuot.testing.Offices;
import thongsuot.testing.Person;
import thongsuot.testing.RunningServer;

/** The calendars of an installation: what it comes with, what an administrator changes, what is left of what was there before. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KeptCalendarsTest {

    private final RunningServer server = RunningServer.start(Map.of());
    private final Calendars calendars = server.bean(Calendars.class);
    private final Years years = server.bean(Years.class);
    private final Person administrator =
            Person.of(server, "Lò Thị Lịch", "lich").administrator(server);

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void knowsTheYearsFrom2019To2027() {
        for (int year = 2019; year <= 2027; year++)
            assertThat(calendars.reckoning().days().knows(year)).isTrue();
        assertThat(calendars
                        .reckoning()
                        .after(LocalDate.of(2025, 4, 21), Length.workingDays(10))
                        .to())
                .isEqualTo("2025-05-07");
        assertThat(calendars.reporting())
                .extracting(ReportingCalendar::code)
                .startsWith("CIVIL")
                .contains("STATE");
    }

    @Test
    void aYearEnteredAgainHoldsAtOnceAndTheOldOneIsKept() {
        LocalDate flood = LocalDate.of(2024, 9, 16);
        CalendarYear before = years.history(2024).getFirst().year();
        List<SpecialDay> days = new java.util.ArrayList<>(before.days());
        days.add(SpecialDay.holiday(flood, "Nghỉ khắc phục bão", false));
        assertThat(calendars.reckoning().days().works(flood)).isTrue();

        asAdministrator(() -> years.enter(new CalendarYear(2024, days, before.basis()), 1, "Công điện về bão"));

        assertThat(calendars.reckoning().days().works(flood)).isFalse();
        assertThat(years.history(2024)).extracting(KeptYear::version).containsExactly(2, 1);
        assertThat(years.history(2024).getLast().year()).isEqualTo(before);
        assertThatThrownBy(() -> asAdministrator(() -> years.enter(before, 1, "Chậm hơn")))
                .isInstanceOf(EditConflictException.class);
    }

    @Test
    void onlyAnAdministratorOfTheWholeEntersAYear() {
        Office office = Office.of(server, "Đảng ủy xã Lịch Cũ", "vt.lichcu");
        CalendarYear year = years.proposal(2028);
        assertThatThrownBy(() -> office.does(() -> {
                    years.enter(year, 0, "");
                    return 0;
                }))
                .isInstanceOf(RefusedException.class);
        assertThat(calendars.reckoning().days().knows(2028)).isFalse();
    }

    @Test
    void councilsHaveTheirTermEverywhere() {
        UnitId unit = new UnitId(Offices.unit(server, "Xã Nhiệm Kỳ", Line.STATE, null));
        assertThat(calendars
                        .term(unit, Line.STATE, LocalDate.of(2026, 11, 21))
                        .orElseThrow()
                        .label())
                .isEqualTo("2026-2031");
        assertThat(calendars.term(unit, Line.PARTY, LocalDate.of(2026, 11, 21))).isEmpty();
    }

    private void asAdministrator(Runnable work) {
        Office.as(new Actor(administrator.account(), administrator.name(), null, "", null, "", null), () -> {
            work.run();
            return 0;
        });
    }
}
