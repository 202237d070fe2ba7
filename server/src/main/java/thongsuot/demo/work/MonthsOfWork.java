package thongsuot.demo.work;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import thongsuot.demo.work.Meeting.Aside;
import thongsuot.demo.work.Meeting.Item;
import thongsuot.demo.work.Working.Placed;
import thongsuot.demo.work.Working.Share;
import thongsuot.organisation.UnitId;
import thongsuot.programme.FirstDue;
import thongsuot.programme.Role;
import thongsuot.programme.Source;
import thongsuot.programme.WorkKey;
import thongsuot.programme.assigning.NewObligation.To;
import thongsuot.programme.assigning.NewObligation.ToAudience;
import thongsuot.programme.assigning.NewObligation.ToUnit;
import thongsuot.programme.doing.Deciding;
import thongsuot.programme.doing.Doing;
import thongsuot.programme.doing.Moving;

/** What meetings of the last months asked of all communes and of some offices, and how far each has come. */
@Component
class MonthsOfWork {

    /** What is newer than that the people of the first commune find undone, but for what is told of them by itself. */
    private static final int OLD = 20;

    private final Giving giving;
    private final Working working;
    private final Doing doing;
    private final Deciding deciding;

    MonthsOfWork(Giving giving, Working working, Doing doing, Deciding deciding) {
        this.giving = giving;
        this.working = working;
        this.doing = doing;
        this.deciding = deciding;
    }

    void tell(Scene scene) {
        int number = 0;
        for (Meeting meeting : Meetings.read())
            for (Item item : meeting.items()) {
                int duty = ++number;
                scene.chronicle()
                        .on(meeting.day(scene.today()), 16, issuer(item), () -> given(scene, meeting, item, duty));
            }
    }

    private static String issuer(Item item) {
        return item.to() == Meeting.To.STATE ? "chutich" : Scene.OFFICE;
    }

    private void given(Scene scene, Meeting meeting, Item item, int number) {
        LocalDate day = meeting.day(scene.today());
        FirstDue by = Giving.by(day.plusDays(item.days()));
        UnitId issuer = item.to() == Meeting.To.STATE ? scene.government() : scene.committee();
        String words = "%s %s, hoàn thành %s.".formatted(whom(item), item.action(), by.words());
        Source source = new Source.Conclusion(meeting.title(scene.today()), words);
        Asked asked = giving.give(issuer, item.action(), by, source, to(scene, item));
        List<Doer> doers = doers(scene, item);
        List<LocalDate> looks = List.of(day.plusDays(item.days() + 3), day.plusDays(item.days() + 17));
        Share share = new Share(null, day, item.days(), item.accept(), item.report(), number, issuer(item), looks);
        int first = item.to() == Meeting.To.UNIT || meeting.ago() > OLD ? 0 : 1;
        int last = doers.size() - item.asides().stream().mapToInt(Aside::units).sum();
        working.go(scene, asked, Placed.from(first, doers.subList(0, last)), share);
        asides(scene, item, asked, doers, day);
    }

    private static String whom(Item item) {
        return switch (item.to()) {
            case COMMUNES -> "Các đảng ủy xã, phường, đặc khu";
            case STATE -> "Ủy ban nhân dân các xã, phường, đặc khu";
            case UNIT -> item.unit();
        };
    }

    private To to(Scene scene, Item item) {
        return switch (item.to()) {
            case COMMUNES -> new ToAudience(Role.LEAD, scene.communes());
            case STATE -> new ToAudience(Role.LEAD, scene.state());
            case UNIT -> new ToUnit(Role.LEAD, giving.unit(item.unit(), scene));
        };
    }

    /** Of an office only who has an account. */
    private List<Doer> doers(Scene scene, Item item) {
        return switch (item.to()) {
            case COMMUNES -> scene.clerks();
            case STATE -> scene.chairs();
            case UNIT ->
                scene.heads().stream()
                        .filter(each -> each.unit().equals(giving.unit(item.unit(), scene)))
                        .toList();
        };
    }

    private void asides(Scene scene, Item item, Asked asked, List<Doer> doers, LocalDate day) {
        int last = doers.size();
        for (Aside aside : item.asides())
            for (int i = 0; i < aside.units(); i++) {
                Doer doer = doers.get(--last);
                WorkKey key = asked.of(doer.unit());
                if (aside.exempts())
                    scene.chronicle()
                            .on(
                                    day.plusDays(6),
                                    10,
                                    Scene.OFFICE,
                                    () -> Done.of(deciding.exempt(key, Moving.ANY, aside.words())));
                else
                    scene.chronicle()
                            .on(
                                    day.plusDays(5),
                                    9,
                                    doer.who(),
                                    () -> Done.of(doing.refuse(key, Moving.ANY, aside.words())));
            }
    }
}
