package thongsuot.organisation.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import thongsuot.organisation.Basis;
import thongsuot.organisation.Change;
import thongsuot.organisation.Filling;
import thongsuot.organisation.Line;
import thongsuot.organisation.Outcome;
import thongsuot.organisation.Period;
import thongsuot.organisation.Place;
import thongsuot.organisation.Placement;
import thongsuot.organisation.Unit;
import thongsuot.organisation.UnitId;
import thongsuot.testing.Speed;

/** How long questions about 60,000 units take: {@code bench/run organisation}. Times are as a caller in the program sees them. */
final class OrganisationSpeed {

    private static final LocalDate DAY = Organisation.day(100);
    private static final int COMMUNES = 100;
    private static final int BASES = 60;
    private static final int CELLS = 9;

    private final List<Unit> units = new ArrayList<>();
    private final List<Placement> placements = new ArrayList<>();
    private final List<UnitId> communes = new ArrayList<>();

    private OrganisationSpeed() {}

    public static void main(String[] args) {
        new OrganisationSpeed().run();
        System.exit(0);
    }

    private void run() {
        UnitId root = add("Tỉnh ủy", "tinh-uy", null);
        for (int i = 0; i < COMMUNES; i++) {
            UnitId commune = add("Đảng ủy xã " + i, "dang-uy-xa", root);
            communes.add(commune);
            for (int j = 0; j < BASES; j++) {
                UnitId base = add("Đảng bộ cơ sở " + i + "." + j, "dang-bo-co-so", commune);
                for (int k = 0; k < CELLS; k++) add("Chi bộ " + i + "." + j + "." + k, "chi-bo", base);
            }
        }
        try (Organisation organisation = new Organisation()) {
            System.out.printf("%,d units%n", units.size());
            long start = System.nanoTime();
            Outcome filled = organisation.filling.fill(
                    Filling.ofUnits(units, List.of(), placements),
                    Organisation.day(0),
                    new Basis("", null, ""),
                    "đo tốc độ");
            if (!(filled instanceof Outcome.Done)) throw new IllegalStateException(filled.toString());
            Speed.once("all of them brought in, in one transaction", start);
            Random random = new Random(1);
            Speed.measure("children of a unit", 500, () -> organisation.units.children(Line.PARTY, any(random), DAY));
            Speed.measure(
                    "count of all units below the root",
                    100,
                    () -> organisation.units.descendantsCount(Line.PARTY, root, DAY));
            Speed.measure(
                    "units above a unit",
                    500,
                    () -> organisation.units.ancestors(
                            Line.PARTY, units.get(random.nextInt(units.size())).id(), DAY));
            Speed.measure("the whole tree as of a day", 5, () -> {
                AtomicInteger count = new AtomicInteger();
                organisation.units.tree(Line.PARTY, DAY, _ -> count.incrementAndGet());
                if (count.get() != units.size()) throw new IllegalStateException("only " + count);
            });
            AtomicInteger next = new AtomicInteger();
            Speed.measure("a unit with 600 below it moved (both people's steps)", 10, () -> {
                int number = next.getAndIncrement();
                organisation.enacted(
                        new Change.Move(communes.get(number), Place.below(Line.PARTY, communes.get(COMMUNES - 1))),
                        Organisation.day(200 + number));
            });
            Speed.measure("the closure built anew", 2, () -> organisation.ancestry.rebuild(Line.PARTY));
        }
    }

    private UnitId any(Random random) {
        return communes.get(random.nextInt(communes.size()));
    }

    private UnitId add(String name, String kind, @Nullable UnitId parent) {
        UnitId id = UnitId.next();
        Period days = Period.from(Organisation.day(0));
        units.add(new Unit(id, name, "", kind, "grassroots", days));
        placements.add(new Placement(id, Line.PARTY, parent, parent == null ? "đứng đầu" : null, days));
        return id;
    }
}
