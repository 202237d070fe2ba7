package thongsuot.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import thongsuot.database.Checks;
import thongsuot.organisation.Line;
import thongsuot.organisation.UnitId;
import thongsuot.organisation.audience.Audience;
import thongsuot.platform.RefusedException;
import thongsuot.programme.assigning.NewObligation.ToAudience;
import thongsuot.programme.assigning.NewObligation.ToUnit;
import thongsuot.programme.counting.Standing;
import thongsuot.programme.counting.Standings;
import thongsuot.programme.doing.Deciding;
import thongsuot.programme.doing.Doing;
import thongsuot.programme.doing.Moving;
import thongsuot.programme.doing.UnknownWorkException;
import thongsuot.testing.Person;
import thongsuot.testing.RunningServer;

/** Six hundred random acts by people of all roles, each compared with a naive model that keeps a word for every unit of every duty. */
class WorkAgainstAModelTest {

    private static final int MOVES = 600;
    private static final Set<String> OPEN =
            Set.of("SILENT", "ISSUED", "ACCEPTED", "IN_PROGRESS", "REPORTED", "RETURNED", "REFUSED");
    private static final Set<String> DOING = Set.of("ACCEPTED", "IN_PROGRESS", "RETURNED");
    private static final Set<String> OWED = Set.of("SILENT", "ISSUED", "ACCEPTED", "IN_PROGRESS", "RETURNED");

    private enum What {
        ACCEPT,
        REFUSE,
        GIVE,
        NOTE,
        REPORT,
        CONFIRM,
        RETURN,
        INSIST,
        EXEMPT
    }

    /** A duty as the model has it. */
    private static final class Duty {
        final List<UnitId> units;
        final LocalDate due;
        final Map<UnitId, String> states = new HashMap<>();
        final Map<UnitId, Person> reporters = new HashMap<>();

        Duty(List<UnitId> units, LocalDate due) {
            this.units = units;
            this.due = due;
        }

        String state(UnitId unit) {
            return states.getOrDefault(unit, "SILENT");
        }
    }

    /** Somebody, and for which units they may do what. */
    private record Hand(Person person, Set<UnitId> accepts, Set<UnitId> reports, Set<UnitId> sees, boolean decides) {}

    private final RunningServer server = RunningServer.shared();
    private final Bodies bodies = new Bodies(server, 4, 2);
    private final Random random = new Random(20_261_121);
    private final LocalDate today = Bodies.today();
    private final Map<MandateId, Duty> duties = new HashMap<>();
    private final List<MandateId> mandates = new ArrayList<>();
    private final List<Hand> hands = hands();
    private final Map<What, Integer> worked = new EnumMap<>(What.class);
    private int refused;

    private List<Hand> hands() {
        List<UnitId> all = new ArrayList<>(bodies.committees);
        all.addAll(bodies.cells);
        Set<UnitId> everyone = Set.copyOf(all);
        List<Hand> made = new ArrayList<>();
        made.add(new Hand(bodies.clerk, Set.of(), Set.of(), everyone, true));
        made.add(new Hand(bodies.chief, everyone, everyone, everyone, true));
        Person inspector = Person.of(server, "Giàng Thị Dợ", "kiemtra.model")
                .with(server, thongsuot.identity.Role.INSPECTOR, bodies.head.value(), Line.PARTY);
        made.add(new Hand(inspector, Set.of(), Set.of(), everyone, false));
        for (int i = 0; i < bodies.committees.size(); i++) {
            Set<UnitId> own = Set.of(bodies.committees.get(i));
            made.add(new Hand(bodies.clerks.get(i), own, own, own, false));
            Person specialist = Person.of(server, "Cà Văn Ổi " + i, "chuyenvien.model" + i)
                    .with(
                            server,
                            thongsuot.identity.Role.SPECIALIST,
                            own.iterator().next().value(),
                            null);
            made.add(new Hand(specialist, Set.of(), own, own, false));
        }
        return made;
    }

    @Test
    void everyActEndsWhereTheModelSays() {
        List<UnitId> all = new ArrayList<>(bodies.committees);
        all.addAll(bodies.cells);
        Audience everybody = bodies.audience(bodies.head, false);
        Audience children = bodies.audience(bodies.head, true);
        give(everybody, all, today.minusDays(3));
        give(everybody, all, today.plusDays(3));
        give(children, bodies.committees, today);
        for (UnitId unit : bodies.committees) {
            ObligationId id = bodies.given(today.plusDays(30), new ToUnit(Role.LEAD, unit));
            keep(bodies.key(id, unit).mandate(), new Duty(List.of(unit), today.plusDays(30)));
        }
        for (int i = 1; i <= MOVES; i++) {
            move();
            if (i % 100 == 0) compare();
        }
        assertThat(worked.keySet()).as("acts that went through").containsExactlyInAnyOrder(What.values());
        assertThat(refused).as("acts that must be refused").isGreaterThan(150);
        assertThat(Checks.run(server.database(), _ -> {}))
                .filteredOn(result -> result.invariant().key().startsWith("programme."))
                .hasSizeGreaterThanOrEqualTo(5)
                .allSatisfy(result -> assertThat(result.violations()).isEmpty());
    }

    private void give(Audience to, List<UnitId> units, LocalDate due) {
        assertThat(to.size()).isEqualTo(units.size());
        ObligationId id = bodies.given(due, new ToAudience(Role.LEAD, to.id()));
        keep(bodies.key(id, units.getFirst()).mandate(), new Duty(List.copyOf(units), due));
    }

    private void keep(MandateId mandate, Duty duty) {
        duties.put(mandate, duty);
        mandates.add(mandate);
    }

    /** Half of the acts are ones that the model expects to go through, or hardly any would. */
    private void move() {
        int most = random.nextBoolean() ? 30 : 1;
        for (int attempt = 1; ; attempt++) {
            MandateId mandate = any(mandates);
            Duty duty = Objects.requireNonNull(duties.get(mandate));
            UnitId unit = any(duty.units);
            Hand hand = any(hands);
            What what = any(List.of(What.values()));
            // Rarely, or soon there would be nothing left to do.
            if (what == What.EXEMPT && random.nextInt(8) > 0) what = What.REPORT;
            if (attempt < most && expected(duty, unit, hand, what) == null) continue;
            go(mandate, duty, unit, hand, what);
            return;
        }
    }

    private void go(MandateId mandate, Duty duty, UnitId unit, Hand hand, What what) {
        String next = expected(duty, unit, hand, what);
        String told = told(hand.person(), () -> act(what, new WorkKey(mandate, unit, null)));
        assertThat(told)
                .as("%s of %s by %s from %s", what, unit, hand.person().name(), duty.state(unit))
                .isEqualTo(next == null ? "no" : "yes");
        if (next == null) {
            refused++;
            return;
        }
        worked.merge(what, 1, Integer::sum);
        duty.states.put(unit, next);
        if (what == What.REPORT) duty.reporters.put(unit, hand.person());
    }

    /** What the state must be afterwards; null for an act that must not go through. */
    private @Nullable String expected(Duty duty, UnitId unit, Hand hand, What what) {
        String state = duty.state(unit);
        boolean fresh = state.equals("SILENT") || state.equals("ISSUED");
        boolean doing = DOING.contains(state);
        boolean accepts = hand.accepts().contains(unit);
        return switch (what) {
            case ACCEPT -> accepts && fresh ? "ACCEPTED" : null;
            case REFUSE -> accepts && fresh ? "REFUSED" : null;
            case GIVE -> accepts && doing && bodies.committees.contains(unit) ? "IN_PROGRESS" : null;
            case NOTE -> hand.reports().contains(unit) && doing ? "IN_PROGRESS" : null;
            case REPORT -> hand.reports().contains(unit) && doing ? "REPORTED" : null;
            case CONFIRM ->
                hand.decides() && state.equals("REPORTED") && !hand.person().equals(duty.reporters.get(unit))
                        ? duty.due.isBefore(today) ? "LATE" : "ON_TIME"
                        : null;
            case RETURN -> hand.decides() && state.equals("REPORTED") ? "RETURNED" : null;
            case INSIST -> hand.decides() && state.equals("REFUSED") ? "ISSUED" : null;
            case EXEMPT -> hand.decides() && OPEN.contains(state) ? "EXEMPTED" : null;
        };
    }

    private Outcome act(What what, WorkKey key) {
        Doing doing = server.bean(Doing.class);
        Deciding deciding = server.bean(Deciding.class);
        return switch (what) {
            case ACCEPT -> doing.accept(key, Moving.ANY);
            case REFUSE -> doing.refuse(key, Moving.ANY, "không phải việc của xã");
            case GIVE -> doing.give(key, Moving.ANY, post(key.unit()));
            case NOTE -> doing.note(key, Moving.ANY, "đã họp");
            case REPORT -> doing.report(key, Moving.ANY, "xong");
            case CONFIRM -> deciding.confirm(key, Moving.ANY, false, "");
            case RETURN -> deciding.giveBack(key, Moving.ANY, "thiếu");
            case INSIST -> deciding.insist(key, Moving.ANY, "vẫn giao");
            case EXEMPT -> deciding.exempt(key, Moving.ANY, "Quyết định 3");
        };
    }

    private thongsuot.organisation.PostId post(UnitId unit) {
        int at = bodies.committees.indexOf(unit);
        return bodies.posts.get(Math.max(at, 0));
    }

    private String told(Person person, Callable<Outcome> act) {
        try {
            return bodies.as(person, act) instanceof Outcome.Done ? "yes" : "no";
        } catch (RefusedException | UnknownWorkException e) {
            return "no";
        }
    }

    private void compare() {
        Standings standings = server.bean(Standings.class);
        assertThat(bodies.as(bodies.chief, () -> standings.below(bodies.head, today)))
                .isEqualTo(counted(_ -> true));
        for (int i = 0; i < bodies.committees.size(); i++) {
            UnitId committee = bodies.committees.get(i);
            Set<UnitId> below = Set.of(committee, bodies.cells.get(2 * i), bodies.cells.get(2 * i + 1));
            assertThat(bodies.as(bodies.chief, () -> standings.below(committee, today)))
                    .isEqualTo(counted(below::contains));
        }
    }

    private Standing counted(java.util.function.Predicate<UnitId> who) {
        Map<String, Integer> n = new HashMap<>();
        duties.values()
                .forEach(duty -> duty.units.stream().filter(who).forEach(unit -> {
                    String state = duty.state(unit);
                    n.merge("all", 1, Integer::sum);
                    n.merge(state, 1, Integer::sum);
                    if (!OWED.contains(state)) return;
                    n.merge("owed", 1, Integer::sum);
                    if (duty.due.isBefore(today)) n.merge("late", 1, Integer::sum);
                    else if (!duty.due.isAfter(today.plusDays(Standings.SOON))) n.merge("soon", 1, Integer::sum);
                }));
        return new Standing(
                n.getOrDefault("all", 0),
                n.getOrDefault("SILENT", 0),
                n.getOrDefault("owed", 0),
                n.getOrDefault("late", 0),
                n.getOrDefault("soon", 0),
                n.getOrDefault("REPORTED", 0),
                n.getOrDefault("REFUSED", 0),
                n.getOrDefault("ON_TIME", 0),
                n.getOrDefault("LATE", 0),
                0,
                n.getOrDefault("EXEMPTED", 0),
                0);
    }

    private <T> T any(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
