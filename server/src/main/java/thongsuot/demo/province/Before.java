package thongsuot.demo.province;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import thongsuot.organisation.Line;
import thongsuot.organisation.Person;
import thongsuot.organisation.PostKind;
import thongsuot.organisation.UnitId;

/** The three provinces as they stood at the beginning of the record, with districts, communes, cells, schools and health stations. */
final class Before {

    static final LocalDate FIRST_DAY = LocalDate.of(2023, 1, 1);
    /** 102 communes came of these in 2025, by threes mostly. */
    private static final int COMMUNES = 286;

    private final Facts facts = new Facts(FIRST_DAY);
    private final InventedNames names;
    private final Random random;
    private final List<OldProvince> provinces = new ArrayList<>();

    Before(InventedNames names, Random random) {
        this.names = names;
        this.random = random;
        InventedNames.PROVINCES.forEach(name -> provinces.add(province(name)));
        List<UnitId[]> districts = new ArrayList<>();
        for (int i = 0; i < InventedNames.districts(); i++) districts.add(district(i));
        for (int i = 0; i < COMMUNES; i++) commune(i, districts.get(i % districts.size()));
    }

    Facts facts() {
        return facts;
    }

    List<OldProvince> provinces() {
        return provinces;
    }

    private OldProvince province(String name) {
        OldProvince province = new OldProvince(name);
        int number = 97 + provinces.size();
        UnitId committee = top(province, Titles.COMMITTEE, Line.PARTY, null);
        UnitId government = top(province, Titles.GOVERNMENT, Line.STATE, null);
        facts.code(government, "H" + number);
        UnitId front = top(province, Titles.FRONT, Line.FRONT, null);
        facts.place(front, Line.PARTY, committee);
        top(province, Titles.LABOUR, Line.UNION, null);
        Titles.PARTY_OFFICES.forEach(title -> top(province, title, Line.PARTY, committee));
        int code = 1;
        for (String title : Titles.DEPARTMENTS)
            facts.code(top(province, title, Line.STATE, government), "H%d.%02d".formatted(number, code++));
        head(committee, "Bí thư Tỉnh ủy");
        head(government, "Chủ tịch Ủy ban nhân dân tỉnh");
        head(front, "Chủ tịch Ủy ban Mặt trận Tổ quốc tỉnh");
        return province;
    }

    private UnitId top(OldProvince province, String title, Line line, @org.jspecify.annotations.Nullable UnitId above) {
        UnitId id = facts.unit(
                title + " " + province.name, Titles.short_(title), Titles.kind(title), "province", line, above);
        province.bodies.put(title, id);
        return id;
    }

    private void head(UnitId unit, String title) {
        Person person = facts.person(names.person());
        facts.hold(person, facts.post(unit, title, PostKind.HEAD), true);
    }

    private UnitId[] district(int number) {
        OldProvince province = provinces.get(number % provinces.size());
        String name = InventedNames.district(number);
        UnitId party =
                facts.unit("Huyện ủy " + name, "", "huyen-uy", "district", Line.PARTY, province.body(Titles.COMMITTEE));
        UnitId state = facts.unit(
                "Ủy ban nhân dân huyện " + name,
                "UBND huyện " + name,
                "ubnd-huyen",
                "district",
                Line.STATE,
                province.body(Titles.GOVERNMENT));
        UnitId front = facts.unit(
                "Ủy ban Mặt trận Tổ quốc huyện " + name,
                "UBMTTQ huyện " + name,
                "mttq",
                "district",
                Line.FRONT,
                province.body(Titles.FRONT));
        facts.code(state, "H%d.%d".formatted(97 + number % provinces.size(), 50 + number));
        province.districtBodies.addAll(List.of(party, state, front));
        return new UnitId[] {party, state, front};
    }

    private void commune(int number, UnitId[] district) {
        String name = names.commune();
        UnitId party = facts.unit("Đảng ủy xã " + name, "", "dang-uy-xa", "commune", Line.PARTY, district[0]);
        UnitId state = facts.unit(
                "Ủy ban nhân dân xã " + name, "UBND xã " + name, "ubnd-xa", "commune", Line.STATE, district[1]);
        UnitId front = facts.unit(
                "Ủy ban Mặt trận Tổ quốc xã " + name, "UBMTTQ xã " + name, "mttq", "commune", Line.FRONT, district[2]);
        facts.place(front, Line.PARTY, party);
        int district0 = number % InventedNames.districts();
        facts.code(
                state,
                "H%d.%d.%02d"
                        .formatted(
                                97 + district0 % provinces.size(),
                                50 + district0,
                                1 + number / InventedNames.districts()));
        int villages = 8 + random.nextInt(6);
        for (int i = 1; i <= villages; i++) cell("thôn " + i + " " + name, party);
        for (String school : List.of("Trường Mầm non", "Trường Tiểu học", "Trường Trung học cơ sở")) {
            facts.unit(school + " " + name, "", "truong-hoc", "grassroots", Line.STATE, state);
            cell(school + " " + name, party);
        }
        facts.unit("Trạm Y tế " + name, "", "tram-y-te", "grassroots", Line.STATE, state);
        provinces.get(district0 % provinces.size()).communes.add(new OldCommune(name, party, state, front));
    }

    private void cell(String of, UnitId party) {
        facts.unit("Chi bộ " + of, "", "chi-bo", "grassroots", Line.PARTY, party);
    }
}
