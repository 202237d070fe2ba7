package thongsuot.demo.work;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import thongsuot.organisation.Basis;
import thongsuot.organisation.Change;
import thongsuot.organisation.FillingOrganisation;
import thongsuot.organisation.Line;
import thongsuot.organisation.NewUnit;
import thongsuot.organisation.Outcome;
import thongsuot.organisation.Person;
import thongsuot.organisation.Place;
import thongsuot.organisation.Proposal;
import thongsuot.organisation.UnitCode;
import thongsuot.organisation.UnitId;
import thongsuot.platform.Actor;
import thongsuot.programme.carrying.Carries;
import thongsuot.programme.carrying.Carrying;
import thongsuot.programme.doing.Moving;

/** Two departments become one in the middle of their work; what was open goes over by a decision, but for one that still waits for it. */
@Component
class Merger {

    private static final int AGO = 9;
    private static final String PROVINCE = "Nguyên Giang";
    private static final String HEIR = "Sở Xây dựng và Công Thương";
    private static final String DECISION =
            "Quyết định 214/QĐ-UBND: Sở Xây dựng và Công Thương tiếp nhận, thực hiện tiếp";

    private final FillingOrganisation filling;
    private final Giving giving;
    private final Carries carries;
    private final Carrying carrying;

    Merger(FillingOrganisation filling, Giving giving, Carries carries, Carrying carrying) {
        this.filling = filling;
        this.giving = giving;
        this.carries = carries;
        this.carrying = carrying;
    }

    void tell(Scene scene, Person proposed, Person decided) {
        LocalDate day = scene.daysAgo(AGO);
        UnitId heir = UnitId.next();
        scene.chronicle().on(day, 7, Actor.PROGRAM, () -> merged(scene, heir, proposed, decided));
        scene.chronicle().on(day.plusDays(1), 9, Scene.OFFICE, () -> carried(day.plusDays(1), heir));
    }

    private void merged(Scene scene, UnitId heir, Person proposed, Person decided) {
        LocalDate day = scene.daysAgo(AGO);
        List<UnitId> two = List.of(giving.unit("Sở Xây dựng", scene), giving.unit("Sở Công Thương", scene));
        NewUnit unit = new NewUnit(
                heir,
                HEIR + " " + PROVINCE,
                "Sở XD&CT",
                "so",
                "province",
                List.of(Place.below(Line.STATE, scene.government())),
                Map.of(UnitCode.NATIONAL, "H97.40"));
        Basis basis = new Basis("37/NQ-HĐND", day.minusDays(14), "HĐND tỉnh " + PROVINCE);
        var at = day.minusDays(10).atTime(9, 0).atZone(thongsuot.ThongSuot.ZONE).toInstant();
        Proposal proposal = new Proposal(new Change.Merge(two, unit, Set.of()), day, basis, "");
        if (filling.enter(proposal, proposed, decided, at) instanceof Outcome.Refused(var objections))
            throw new IllegalStateException(HEIR + " was refused: " + objections);
    }

    private void carried(LocalDate day, UnitId heir) {
        List<Carries.Waiting> waiting = carries.waiting(day, 100);
        if (waiting.size() < 2) throw new IllegalStateException("no work of the departments is open");
        for (Carries.Waiting each : waiting.subList(0, waiting.size() - 1))
            Done.of(carrying.transfer(each.key(), Moving.ANY, heir, DECISION));
    }
}
