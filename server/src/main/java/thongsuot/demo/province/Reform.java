package thongsuot.demo.province;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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

/** The reforms of 2025 as dated decisions: commissions merged, three provinces made one, communes merged, districts ended. */
final class Reform {

    static final LocalDate NEW_PROVINCE = LocalDate.of(2025, 7, 1);
    private static final LocalDate NEW_COMMISSIONS = LocalDate.of(2025, 2, 10);
    private static final LocalDate NEW_DEPARTMENTS = LocalDate.of(2025, 3, 1);
    private static final int COMMUNES = 102;
    private static final int WARDS = 18;
    private static final String TOP = "Đứng đầu hệ thống trong tỉnh; cấp trên ở Trung ương nằm ngoài phần mềm này";

    private final FillingOrganisation filling;
    private final List<OldProvince> provinces;
    private final Person proposed;
    private final Person decided;
    private final OldProvince now = new OldProvince(InventedNames.PROVINCES.getFirst());
    private final List<NewCommune> communes = new ArrayList<>();
    private int decision = 100;

    /**
     * A commune of today.
     *
     * @param sort xã, phường or đặc khu
     */
    record NewCommune(String sort, String name, UnitId party, UnitId state, UnitId front) {}

    Reform(FillingOrganisation filling, List<OldProvince> provinces, Person proposed, Person decided) {
        this.filling = filling;
        this.provinces = provinces;
        this.proposed = proposed;
        this.decided = decided;
    }

    void carryOut() {
        provinces.forEach(this::mergeCommissions);
        provinces.forEach(this::absorbDepartment);
        mergeProvinces();
        mergeCommunes();
        endDistricts();
    }

    /** The bodies at the top of the province of today. */
    OldProvince province() {
        return now;
    }

    List<NewCommune> communes() {
        return communes;
    }

    private void mergeCommissions(OldProvince province) {
        NewUnit heir = body(
                Titles.PROPAGANDA_AND_MASSES + " " + province.name,
                Titles.PROPAGANDA_AND_MASSES,
                Place.below(Line.PARTY, province.body(Titles.COMMITTEE)));
        enter(
                new Change.Merge(
                        List.of(province.body(Titles.PROPAGANDA), province.body(Titles.MASSES)), heir, Set.of()),
                NEW_COMMISSIONS,
                "Tỉnh ủy " + province.name);
        province.bodies.remove(Titles.PROPAGANDA);
        province.bodies.remove(Titles.MASSES);
        province.bodies.put(Titles.PROPAGANDA_AND_MASSES, heir.id());
    }

    private void absorbDepartment(OldProvince province) {
        enter(
                new Change.Absorb(List.of(province.body(Titles.INFORMATION)), province.body(Titles.SCIENCE), Set.of()),
                NEW_DEPARTMENTS,
                "UBND tỉnh " + province.name);
        province.bodies.remove(Titles.INFORMATION);
    }

    /** First those at the top of each line, then those below them: their heirs need somebody to stand under. */
    private void mergeProvinces() {
        mergeBodies(Titles.COMMITTEE, "H97", Place.root(Line.PARTY, TOP));
        mergeBodies(Titles.GOVERNMENT, "H97", Place.root(Line.STATE, TOP));
        mergeBodies(Titles.FRONT, "", Place.root(Line.FRONT, TOP), Place.below(Line.PARTY, now.body(Titles.COMMITTEE)));
        mergeBodies(Titles.LABOUR, "", Place.root(Line.UNION, TOP));
        int code = 1;
        for (String title : List.copyOf(provinces.getFirst().bodies.keySet())) {
            if (now.bodies.containsKey(title)) continue;
            boolean state = Titles.DEPARTMENTS.contains(title);
            mergeBodies(
                    title,
                    state ? "H97.%02d".formatted(code++) : "",
                    state
                            ? Place.below(Line.STATE, now.body(Titles.GOVERNMENT))
                            : Place.below(Line.PARTY, now.body(Titles.COMMITTEE)));
        }
    }

    private void mergeBodies(String title, String code, Place... places) {
        boolean coded = !code.isEmpty() && !title.equals(Titles.COMMITTEE);
        NewUnit heir = new NewUnit(
                UnitId.next(),
                title + " " + now.name,
                Titles.short_(title),
                Titles.kind(title),
                "province",
                List.of(places),
                coded ? Map.of(UnitCode.NATIONAL, code) : Map.of());
        enter(
                new Change.Merge(
                        provinces.stream().map(each -> each.body(title)).toList(), heir, Set.of()),
                NEW_PROVINCE,
                title.equals(Titles.GOVERNMENT) || Titles.DEPARTMENTS.contains(title)
                        ? "UBND tỉnh " + now.name
                        : "Tỉnh ủy " + now.name);
        now.bodies.put(title, heir.id());
    }

    private void mergeCommunes() {
        List<OldCommune> all =
                provinces.stream().flatMap(each -> each.communes.stream()).toList();
        for (int i = 0; i < COMMUNES; i++) {
            List<OldCommune> old = all.subList(i * all.size() / COMMUNES, (i + 1) * all.size() / COMMUNES);
            String sort = i == 0 ? "đặc khu" : i <= WARDS ? "phường" : "xã";
            mergeCommune(sort, i + 1, old);
        }
    }

    private void mergeCommune(String sort, int number, List<OldCommune> old) {
        String name = old.getFirst().name();
        String suffix = sort.equals("xã") ? "xa" : sort.equals("phường") ? "phuong" : "dac-khu";
        NewUnit party = commune(
                "Đảng ủy " + sort + " " + name,
                "",
                "dang-uy-" + suffix,
                "",
                Place.below(Line.PARTY, now.body(Titles.COMMITTEE)));
        NewUnit state = commune(
                "Ủy ban nhân dân " + sort + " " + name,
                "UBND " + sort + " " + name,
                "ubnd-" + suffix,
                "H97.%d".formatted(100 + number),
                Place.below(Line.STATE, now.body(Titles.GOVERNMENT)));
        NewUnit front = commune(
                "Ủy ban Mặt trận Tổ quốc " + sort + " " + name,
                "UBMTTQ " + sort + " " + name,
                "mttq",
                "",
                Place.below(Line.FRONT, now.body(Titles.FRONT)),
                Place.below(Line.PARTY, party.id()));
        String council = "Tỉnh ủy " + now.name;
        enter(new Change.Merge(old.stream().map(OldCommune::party).toList(), party, Set.of()), NEW_PROVINCE, council);
        enter(
                new Change.Merge(old.stream().map(OldCommune::state).toList(), state, Set.of()),
                NEW_PROVINCE,
                "HĐND tỉnh " + now.name);
        enter(new Change.Merge(old.stream().map(OldCommune::front).toList(), front, Set.of()), NEW_PROVINCE, council);
        communes.add(new NewCommune(sort, name, party.id(), state.id(), front.id()));
    }

    private void endDistricts() {
        for (OldProvince province : provinces)
            for (UnitId body : province.districtBodies)
                enter(new Change.Dissolve(body, null), NEW_PROVINCE, "Tỉnh ủy " + now.name);
    }

    private static NewUnit body(String name, String title, Place place) {
        return new NewUnit(
                UnitId.next(), name, Titles.short_(title), Titles.kind(title), "province", List.of(place), Map.of());
    }

    private static NewUnit commune(String name, String shortName, String kind, String code, Place... places) {
        return new NewUnit(
                UnitId.next(),
                name,
                shortName,
                kind,
                "commune",
                List.of(places),
                code.isEmpty() ? Map.of() : Map.of(UnitCode.NATIONAL, code));
    }

    private void enter(Change change, LocalDate on, @Nullable String issuer) {
        LocalDate signed = on.minusDays(16);
        Basis basis = new Basis(decision++ + "-QĐ/TU", signed, issuer == null ? "" : issuer);
        Instant at = signed.atTime(9, 0).toInstant(java.time.ZoneOffset.ofHours(7));
        Outcome outcome = filling.enter(new Proposal(change, on, basis, ""), proposed, decided, at);
        if (outcome instanceof Outcome.Refused(var objections))
            throw new IllegalStateException(change + " was refused: " + objections);
    }
}
