package thongsuot.calendar.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;
import thongsuot.calendar.Calendars;
import thongsuot.documents.Office;
import thongsuot.organisation.Line;
import thongsuot.organisation.UnitId;
import thongsuot.platform.Ids;
import thongsuot.platform.RefusedException;
import thongsuot.testing.Offices;
import thongsuot.testing.RunningServer;

/** Terms from congress to congress; a body without its own has that of the nearest above it. */
class TermsOfBodiesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 5, 1);

    private final RunningServer server = RunningServer.shared();
    private final Calendars calendars = server.bean(Calendars.class);
    private final Terms terms = server.bean(Terms.class);
    private final Office office =
            Office.of(server, "Đảng bộ Nhiệm Kỳ", "nhiem.ky" + Ids.next().hashCode());

    @Test
    void aNewTermEndsTheOneBefore() {
        enter(office.unit(), "2020-2025", LocalDate.of(2020, 8, 10));
        enter(office.unit(), "2025-2030", LocalDate.of(2025, 8, 20));
        assertThat(calendars
                        .term(office.unit(), Line.PARTY, LocalDate.of(2025, 8, 19))
                        .orElseThrow()
                        .last())
                .isEqualTo("2025-08-19");
        assertThat(calendars.term(office.unit(), Line.PARTY, DAY).orElseThrow().label())
                .isEqualTo("2025-2030");
        assertThat(calendars.term(office.unit(), Line.PARTY, LocalDate.of(2019, 1, 1)))
                .isEmpty();
        assertThatThrownBy(() -> enter(office.unit(), "2015-2020", LocalDate.of(2021, 1, 1)))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void aCellHasTheTermOfTheCommitteeAboveUntilItHasItsOwn() {
        UnitId cell = new UnitId(Offices.unit(
                server, "Chi bộ Không Nhiệm Kỳ", Line.PARTY, office.unit().value()));
        enter(office.unit(), "2025-2030", LocalDate.of(2025, 8, 20));
        assertThat(calendars
                        .term(cell, Line.PARTY, LocalDate.now(thongsuot.ThongSuot.ZONE))
                        .orElseThrow()
                        .label())
                .isEqualTo("2025-2030");
    }

    @Test
    void nobodyEntersTheTermOfAStrangeBody() {
        UnitId strange = new UnitId(Offices.unit(server, "Đảng bộ Nơi Khác", Line.PARTY, null));
        assertThatThrownBy(() -> enter(strange, "2025-2030", LocalDate.of(2025, 8, 20)))
                .isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> enter(null, "2031-2036", LocalDate.of(2031, 5, 20)))
                .isInstanceOf(RefusedException.class);
    }

    private void enter(@org.jspecify.annotations.Nullable UnitId body, String label, LocalDate first) {
        office.does(() -> {
            terms.enter(body, Line.PARTY, label, first, "Nghị quyết Đại hội");
            return 0;
        });
    }
}
