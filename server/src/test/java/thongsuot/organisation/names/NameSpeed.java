package thongsuot.organisation.names;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import thongsuot.organisation.Basis;
import thongsuot.organisation.Filling;
import thongsuot.organisation.FillingOrganisation;
import thongsuot.organisation.Line;
import thongsuot.organisation.Outcome;
import thongsuot.organisation.Period;
import thongsuot.organisation.Placement;
import thongsuot.organisation.Unit;
import thongsuot.organisation.UnitId;
import thongsuot.testing.Person;
import thongsuot.testing.RunningServer;
import thongsuot.testing.Speed;
import thongsuot.testing.Surfer;

/**
 * How long names and pages take over 60,000 units, of which a thousand are called alike: {@code bench/run organisation}. Names are asked of
 * the program, pages by HTTP, signed in as an administrator.
 */
final class NameSpeed {

    private static final Period SINCE = Period.from(LocalDate.of(2020, 1, 1));
    private static final LocalDate TODAY = LocalDate.of(2026, 9, 5);
    private static final int COMMUNES = 1_000;
    private static final int BELOW_EACH = 60;
    private static final List<String> NAMES = List.of(
            "Văn phòng",
            "Văn phòng Đảng ủy",
            "Văn phòng Đảng ủy xã Mường Số 77",
            "ĐU xã Mường Số 500",
            "Tỉnh ủy",
            "Ban Thường vụ Tỉnh ủy",
            "Chi bộ bản 7",
            "Sở TT&TT",
            "Đang uỷ xả Mường Sô 12");

    private static final List<String> PAGES = List.of(
            "/",
            "/units",
            "/units?at=COMMUNE",
            "/units/ROOT",
            "/units/COMMUNE",
            "/units/table",
            "/units/table?q=muong",
            "/units/table?q=van+phong",
            "/units/table?under=COMMUNE",
            "/changes/new?kind=RENAME&unit=COMMUNE",
            "/changes",
            "/search?q=chi+bo+7",
            "/search?q=khongco",
            "/search/pick?kind=unit&x.words=muong+77",
            "/audiences",
            "/audiences/new",
            "/accounts",
            "/rights",
            "/delegations",
            "/audit");

    private final List<Unit> units = new ArrayList<>();
    private final List<Placement> placements = new ArrayList<>();

    private NameSpeed() {}

    public static void main(String[] args) {
        new NameSpeed().run();
        System.exit(0);
    }

    private void run() {
        UnitId root = add(null, "Tỉnh ủy Vân Lĩnh", "tinh-uy");
        UnitId commune = root;
        for (int i = 0; i < COMMUNES; i++) {
            commune = add(root, "Đảng ủy xã Mường Số " + i, "dang-uy-xa");
            add(commune, "Văn phòng", "co-quan-dang");
            for (int j = 2; j < BELOW_EACH; j++) add(commune, "Chi bộ bản " + j, "chi-bo");
        }
        try (RunningServer server = RunningServer.start(Map.of());
                Surfer surfer = new Surfer(server)) {
            fill(server);
            UnitNames names = server.bean(UnitNames.class);
            UnitId issuer = commune;
            for (String name : NAMES) Speed.measure("“" + name + "”", 40, () -> names.resolve(name, issuer, TODAY));
            surfer.signIn(Person.of(server, "Nguyễn Thị Phương Thảo", "thao").administrator(server));
            for (String page : PAGES) {
                String path = page.replace("ROOT", root.toString()).replace("COMMUNE", commune.toString());
                Speed.measure(page, 20, () -> get(surfer, path));
            }
        }
    }

    private void fill(RunningServer server) {
        long start = System.nanoTime();
        Outcome filled = server.bean(FillingOrganisation.class)
                .fill(
                        Filling.ofUnits(units, List.of(), placements),
                        SINCE.from(),
                        new Basis("", null, ""),
                        "đo tốc độ");
        if (!(filled instanceof Outcome.Done)) throw new IllegalStateException(filled.toString());
        Speed.once("%,d units brought in".formatted(units.size()), start);
    }

    private static void get(Surfer surfer, String page) {
        Surfer.Answer answer = surfer.get(page);
        if (answer.status() != 200) throw new IllegalStateException(page + " answers " + answer.status());
    }

    private UnitId add(@Nullable UnitId parent, String name, String kind) {
        UnitId id = UnitId.next();
        units.add(new Unit(id, name, "", kind, "commune", SINCE));
        placements.add(new Placement(id, Line.PARTY, parent, parent == null ? "Đứng đầu" : null, SINCE));
        return id;
    }
}
