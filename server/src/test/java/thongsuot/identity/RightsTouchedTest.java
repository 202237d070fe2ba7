package thongsuot.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;
import thongsuot.ThongSuot;
import thongsuot.organisation.ChangeEffects;
import thongsuot.organisation.ChangeImpact;
import thongsuot.organisation.ChangeKind;
import thongsuot.organisation.Diff;
import thongsuot.organisation.ImpactLine;
import thongsuot.organisation.Line;
import thongsuot.organisation.Period;
import thongsuot.organisation.Placement;
import thongsuot.organisation.UnitId;
import thongsuot.testing.Offices;
import thongsuot.testing.Person;
import thongsuot.testing.RunningServer;

/** A unit moves from one department to another: the preview names each right that is lost and gained, and no other. */
class RightsTouchedTest {

    private final RunningServer server = RunningServer.shared();
    private final LocalDate today = LocalDate.now(ThongSuot.ZONE);

    @Test
    void namesTheRightsLostAndGainedByAMove() {
        LocaleContextHolder.setLocale(Locale.of("vi", "VN"));
        UUID root = Offices.unit(server, "Tỉnh Chuyển", Line.STATE, null);
        UUID from = Offices.unit(server, "Sở Đi", Line.STATE, root);
        UUID to = Offices.unit(server, "Sở Đến", Line.STATE, root);
        UUID moving = Offices.unit(server, "Phòng Chuyển", Line.STATE, from);
        Person.of(server, "Người Ở Trên", "touched.root").with(server, Role.HEAD, root, Line.STATE);
        Person.of(server, "Người Ở Sở Đi", "touched.from").with(server, Role.OFFICE, from, Line.STATE);
        Person.of(server, "Người Ở Sở Đến", "touched.to").with(server, Role.OFFICE, to, Line.STATE);
        Person.of(server, "Người Một Mình", "touched.alone").with(server, Role.HEAD, from, null);

        Diff<Placement> move = new Diff<>(placed(moving, from), placed(moving, to));
        ChangeEffects effects = new ChangeEffects(
                ChangeKind.MOVE, today, List.of(), List.of(), List.of(move), List.of(), List.of(), List.of());

        assertThat(lines(effects))
                .containsExactly(
                        new ImpactLine("rights.impact.gained", List.of("Văn phòng", "Người Ở Sở Đến", "Sở Đến")),
                        new ImpactLine("rights.impact.lost", List.of("Văn phòng", "Người Ở Sở Đi", "Sở Đi")));
    }

    private List<ImpactLine> lines(ChangeEffects effects) {
        return server.pages().getBeansOfType(ChangeImpact.class).values().stream()
                .flatMap(each -> each.of(effects).stream())
                .filter(line -> line.key().startsWith("rights.impact."))
                .toList();
    }

    private Placement placed(UUID unit, UUID parent) {
        return new Placement(new UnitId(unit), Line.STATE, new UnitId(parent), null, Period.from(today));
    }
}
