package thongsuot.organisation.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import thongsuot.organisation.Change;
import thongsuot.organisation.ChangeId;
import thongsuot.organisation.Line;
import thongsuot.organisation.NewUnit;
import thongsuot.organisation.Objection;
import thongsuot.organisation.Outcome;
import thongsuot.organisation.Place;
import thongsuot.organisation.Refusal;
import thongsuot.organisation.Unit;
import thongsuot.organisation.UnitId;

/**
 * Random changes on random days, forward and back-dated, some undone: after each the record must say the same as {@link NaiveOrganisation},
 * which keeps a list for each day and knows nothing of rows, periods or closures.
 */
class RandomChangesTest {

    private static final int DAYS = 30;
    private static final int CHANGES = 60;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    void theRecordSaysWhatEachDaySays(long seed) {
        Random random = new Random(seed);
        try (Organisation organisation = new Organisation()) {
            List<Made> made = new ArrayList<>();
            NewUnit root = Organisation.unit("Gốc", null);
            make(organisation, made, new Change.Establish(root), 0);
            int number = 0;
            for (int i = 0; i < CHANGES; i++) {
                NaiveOrganisation naive = replayed(made);
                int day = random.nextInt(DAYS);
                if (random.nextInt(6) == 0 && made.size() > 1) {
                    undo(organisation, made, made.get(1 + random.nextInt(made.size() - 1)));
                } else {
                    Change change = change(random, naive, day, number++);
                    if (change != null) make(organisation, made, change, day);
                }
            }
            compare(organisation, replayed(made));
            assertThat(made).as("enough of the changes were possible").hasSizeGreaterThan(CHANGES / 4);
            assertThat(made.stream().map(each -> each.change().changeKind()).distinct())
                    .hasSizeGreaterThan(4);
            everyInvariantHolds(organisation);
        }
    }

    private record Made(ChangeId id, Change change, int day) {}

    private static void make(Organisation organisation, List<Made> made, Change change, int day) {
        Outcome outcome = organisation.enact(change, Organisation.day(day));
        theRulesKnewBeforeTheDatabase(outcome);
        if (outcome instanceof Outcome.Done(var id)) {
            made.add(new Made(id, change, day));
            compareSomeDays(organisation, replayed(made), day);
        }
    }

    /** Where nothing rests on a change, the days must look as if it had never been made. */
    private static void undo(Organisation organisation, List<Made> made, Made target) {
        Outcome outcome = organisation.enact(new Change.Undo(target.id()), Organisation.day(target.day()));
        theRulesKnewBeforeTheDatabase(outcome);
        if (outcome instanceof Outcome.Done) {
            made.remove(target);
            compareSomeDays(organisation, replayed(made), target.day());
        }
    }

    private static void theRulesKnewBeforeTheDatabase(Outcome outcome) {
        if (outcome instanceof Outcome.Refused(var objections))
            assertThat(objections).extracting(Objection::why).doesNotContain(Refusal.STRUCTURE);
    }

    private static NaiveOrganisation replayed(List<Made> made) {
        NaiveOrganisation naive = new NaiveOrganisation(DAYS);
        made.forEach(each -> naive.make(each.change(), each.day()));
        return naive;
    }

    private static void compareSomeDays(Organisation organisation, NaiveOrganisation naive, int day) {
        for (int each : new int[] {0, Math.max(0, day - 1), day, DAYS - 1}) compareDay(organisation, naive, each);
    }

    private static void compare(Organisation organisation, NaiveOrganisation naive) {
        for (int day = 0; day < DAYS; day++) compareDay(organisation, naive, day);
    }

    private static void compareDay(Organisation organisation, NaiveOrganisation naive, int number) {
        LocalDate day = Organisation.day(number);
        Set<String> expected = naive.on(number).entrySet().stream()
                .map(each -> each.getValue().name() + " < " + each.getValue().parent())
                .collect(Collectors.toSet());
        Set<String> found = new HashSet<>();
        organisation.units.tree(
                Line.PARTY,
                day,
                node -> found.add(node.unit().name() + " < "
                        + Optional.ofNullable(node.placement().parent())
                                .map(UnitId::toString)
                                .orElse("")));
        assertThat(found).as("the tree on day %s", number).isEqualTo(expected);
        naive.on(number).keySet().forEach(unit -> {
            assertThat(organisation.units.descendantsCount(Line.PARTY, unit, day))
                    .as("units below %s on day %s", unit, number)
                    .isEqualTo(naive.below(unit, number).size());
            assertThat(organisation.units.ancestors(Line.PARTY, unit, day).stream()
                            .map(Unit::id)
                            .toList())
                    .as("units above %s on day %s", unit, number)
                    .isEqualTo(naive.above(unit, number));
        });
    }

    private static void everyInvariantHolds(Organisation organisation) {
        var address = organisation.database.owner();
        JdbcClient owner =
                JdbcClient.create(new DriverManagerDataSource(address.url(), address.user(), address.password()));
        Invariants all = new Invariants();
        for (var invariant : List.of(
                all.oneVersionADay(),
                all.noCycle(),
                all.placedWithinLife(),
                all.noOrphan(),
                all.sharesAreWhole(),
                all.postsWithinLife(),
                all.undoneIsClosed(),
                all.ancestryIsDerived()))
            assertThat(invariant.violations(owner)).as(invariant.key()).isEmpty();
    }

    private static @org.jspecify.annotations.Nullable Change change(
            Random random, NaiveOrganisation naive, int day, int number) {
        List<UnitId> there = new ArrayList<>(naive.on(day).keySet());
        there.sort(java.util.Comparator.comparing(UnitId::value));
        if (there.isEmpty()) return null;
        Collections.shuffle(there, random);
        UnitId one = there.getFirst();
        UnitId other = there.getLast();
        String name = "Đơn vị " + number;
        return switch (random.nextInt(10)) {
            case 0, 1, 2, 3 -> new Change.Establish(Organisation.unit(name, one));
            case 4 -> new Change.Rename(one, name, "", "chi-bo", "grassroots", Map.of());
            case 5 -> new Change.Move(one, Place.below(Line.PARTY, other));
            case 6 ->
                there.size() < 3
                        ? null
                        : new Change.Merge(there.subList(0, 2), Organisation.unit(name, other), Set.of());
            case 7 -> new Change.Absorb(List.of(one), other, Set.of());
            case 8 -> split(random, naive, day, one, other, name);
            default -> new Change.Dissolve(one, random.nextBoolean() ? other : null);
        };
    }

    private static Change split(
            Random random, NaiveOrganisation naive, int day, UnitId one, UnitId other, String name) {
        NewUnit left = Organisation.unit(name + "a", other);
        NewUnit right = Organisation.unit(name + "b", other);
        List<Change.ChildTo> children = naive.everChildrenFrom(one, day).stream()
                .map(child -> new Change.ChildTo(child, random.nextBoolean() ? left.id() : right.id()))
                .toList();
        boolean goesOn = random.nextBoolean();
        return new Change.Split(
                one,
                10,
                goesOn ? 5 : null,
                List.of(new Change.Part(left, 2), new Change.Part(right, goesOn ? 3 : 8)),
                children,
                List.of());
    }

    /** The organisation as one list a day. Slow, plain, and right because there is nothing to get wrong. */
    private static final class NaiveOrganisation {

        /** @param nameToken changes when somebody gives a new name, so that a back-dated name stops where a later one begins */
        private record Now(String name, Object nameToken, String parent, Object placeToken) {}

        private final List<Map<UnitId, Now>> days = new ArrayList<>();

        NaiveOrganisation(int length) {
            for (int i = 0; i < length; i++) days.add(new HashMap<>());
        }

        Map<UnitId, Now> on(int day) {
            return days.get(day);
        }

        void make(Change change, int from) {
            Object token = new Object();
            Now atFirst = change instanceof Change.Rename rename
                    ? on(from).get(rename.unit())
                    : change instanceof Change.Move move ? on(from).get(move.unit()) : null;
            for (int day = from; day < days.size(); day++) {
                Map<UnitId, Now> units = on(day);
                switch (change) {
                    case Change.Establish(var unit) -> begin(units, unit, token);
                    case Change.Rename rename -> {
                        Now was = units.get(rename.unit());
                        if (was != null && atFirst != null && was.nameToken() == atFirst.nameToken())
                            units.put(rename.unit(), new Now(rename.name(), token, was.parent(), was.placeToken()));
                    }
                    case Change.Move move -> {
                        Now was = units.get(move.unit());
                        if (was != null && atFirst != null && was.placeToken() == atFirst.placeToken())
                            units.put(
                                    move.unit(),
                                    new Now(
                                            was.name(),
                                            was.nameToken(),
                                            String.valueOf(move.to().parent()),
                                            token));
                    }
                    case Change.Merge merge -> {
                        begin(units, merge.heir(), token);
                        for (UnitId each : merge.predecessors())
                            end(units, each, merge.heir().id(), token);
                    }
                    case Change.Absorb absorb -> {
                        for (UnitId each : absorb.absorbed()) end(units, each, absorb.heir(), token);
                    }
                    case Change.Split split -> {
                        split.parts().forEach(part -> begin(units, part.unit(), token));
                        for (Change.ChildTo child : split.children()) {
                            Now was = units.get(child.child());
                            if (was != null && was.parent().equals(split.unit().toString()))
                                units.put(
                                        child.child(),
                                        new Now(
                                                was.name(),
                                                was.nameToken(),
                                                child.heir().toString(),
                                                token));
                        }
                        if (split.kept() == null) units.remove(split.unit());
                    }
                    case Change.Dissolve(var unit, var next) -> end(units, unit, next == null ? unit : next, token);
                    case Change.Undo _ -> throw new AssertionError("undone changes are left out of the replay");
                }
            }
        }

        private static void begin(Map<UnitId, Now> units, NewUnit unit, Object token) {
            UnitId parent = unit.places().getFirst().parent();
            units.put(unit.id(), new Now(unit.name(), token, parent == null ? "" : parent.toString(), token));
        }

        private static void end(Map<UnitId, Now> units, UnitId unit, UnitId heir, Object token) {
            units.remove(unit);
            units.replaceAll((_, was) -> was.parent().equals(unit.toString())
                    ? new Now(was.name(), was.nameToken(), heir.toString(), token)
                    : was);
        }

        List<UnitId> above(UnitId unit, int day) {
            List<UnitId> above = new ArrayList<>();
            for (Now now = on(day).get(unit); now != null && !now.parent().isEmpty(); ) {
                UnitId parent = new UnitId(java.util.UUID.fromString(now.parent()));
                assertThat(above).as("a cycle on day %s", day).doesNotContain(parent);
                above.add(parent);
                now = Objects.requireNonNull(on(day).get(parent), "a parent that does not exist");
            }
            return above;
        }

        Set<UnitId> below(UnitId unit, int day) {
            return on(day).keySet().stream()
                    .filter(each -> above(each, day).contains(unit))
                    .collect(Collectors.toSet());
        }

        List<UnitId> everChildrenFrom(UnitId unit, int from) {
            return days.subList(from, days.size()).stream()
                    .flatMap(day -> day.entrySet().stream())
                    .filter(each -> each.getValue().parent().equals(unit.toString()))
                    .map(Map.Entry::getKey)
                    .distinct()
                    .sorted(java.util.Comparator.comparing(UnitId::value))
                    .toList();
        }
    }
}
