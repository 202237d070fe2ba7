package thongsuot.demo.work;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import thongsuot.ThongSuot;
import thongsuot.demo.flow.Actors;
import thongsuot.demo.flow.Story.Told;
import thongsuot.organisation.Line;
import thongsuot.organisation.Person;
import thongsuot.organisation.UnitId;
import thongsuot.organisation.audience.AudienceId;
import thongsuot.organisation.audience.AudienceRule;
import thongsuot.organisation.audience.Audiences;
import thongsuot.platform.Actor;

/**
 * What has become of the work by today, over the last eight months: some done in time and some late, some silent, some exempted, given back,
 * extended, carried over. Each act is done by the same service that a person's click would call.
 */
@Component
public class WorkStory {

    private static final Set<String> HEADS =
            Set.of("chanhvanphong", "truongban", "truongban.tgdv", "kiemtra", "chutich", "giamdoc.nnmt");

    private final MonthsOfWork months;
    private final ContinuousWork continuous;
    private final WorkOfThePlan ofThePlan;
    private final Merger merger;
    private final Pressing pressing;
    private final Weekly weekly;
    private final Audiences audiences;
    private final JdbcClient jdbc;
    private final Clock clock;

    WorkStory(
            MonthsOfWork months,
            ContinuousWork continuous,
            WorkOfThePlan ofThePlan,
            Merger merger,
            Pressing pressing,
            Weekly weekly,
            Audiences audiences,
            JdbcClient jdbc,
            Clock clock) {
        this.months = months;
        this.continuous = continuous;
        this.ofThePlan = ofThePlan;
        this.merger = merger;
        this.pressing = pressing;
        this.weekly = weekly;
        this.audiences = audiences;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Tells it, within the caller's transaction.
     *
     * @param cast who acts, by login
     * @param two who proposed and who approved the merger of two departments
     */
    public void tell(Told plan, UnitId committee, UnitId government, Map<String, Actor> cast, List<Person> two) {
        Actors actors = new Actors(cast, jdbc);
        LocalDate today = LocalDate.now(clock);
        Chronicle chronicle = new Chronicle(actors, today);
        LocalDate since = today.minusDays(ContinuousWork.AGO);
        AudienceId communes =
                kept(actors, "chanhvanphong", "Các đảng ủy xã, phường, đặc khu", Line.PARTY, committee, since);
        AudienceId state =
                kept(actors, "chutich", "Ủy ban nhân dân các xã, phường, đặc khu", Line.STATE, government, since);
        Scene scene = new Scene(
                chronicle,
                committee,
                government,
                plan.document(),
                plan.day(),
                plan.communes(),
                communes,
                state,
                doers(cast, "vanthu."),
                doers(cast, "chutich."),
                cast.entrySet().stream()
                        .filter(each -> HEADS.contains(each.getKey()))
                        .map(each -> doer(each.getValue()))
                        .toList());
        continuous.tell(scene);
        months.tell(scene);
        ofThePlan.tell(scene);
        merger.tell(scene, two.getFirst(), two.getLast());
        pressing.tell(scene);
        weekly.tell(scene);
        chronicle.tell();
    }

    private AudienceId kept(Actors actors, String login, String name, Line line, UnitId above, LocalDate day) {
        AudienceRule rule = new AudienceRule(line, above, true, List.of(), List.of("commune"), List.of());
        return actors.as(
                actors.named(login),
                day.atTime(LocalTime.of(8, 4)).atZone(ThongSuot.ZONE).toInstant(),
                () -> audiences.freeze(name, rule, day).id());
    }

    /** Those of the tour first, the others by their logins. */
    private static List<Doer> doers(Map<String, Actor> cast, String beginning) {
        return cast.entrySet().stream()
                .filter(each -> each.getKey().startsWith(beginning))
                .sorted(Comparator.comparing((Map.Entry<String, Actor> each) ->
                                !each.getKey().equals(beginning + "xa"))
                        .thenComparing(Map.Entry::getKey))
                .map(each -> doer(each.getValue()))
                .toList();
    }

    private static Doer doer(Actor who) {
        return new Doer(new UnitId(Objects.requireNonNull(who.unit(), who.name())), who);
    }
}
