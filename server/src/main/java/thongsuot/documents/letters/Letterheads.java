package thongsuot.documents.letters;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import thongsuot.formats.official.DocumentSystem;
import thongsuot.formats.official.OfficialForm;
import thongsuot.formats.official.OfficialForms;
import thongsuot.formats.official.Signing;
import thongsuot.formats.official.Signing.Formula;
import thongsuot.organisation.Line;
import thongsuot.organisation.Placement;
import thongsuot.organisation.Unit;
import thongsuot.organisation.UnitId;
import thongsuot.organisation.Units;

/** What the letter of a unit begins with, as far as the organisation tells it. All of it can be changed before the letter is issued. */
@Component
class Letterheads {

    private final Units units;

    Letterheads(Units units) {
        this.units = units;
    }

    /**
     * What a unit's letters begin with.
     *
     * @param form in force on the day for the unit's line
     * @param office abbreviation of the unit
     * @param authority in whose name it signs
     */
    record Letterhead(
            String name,
            String superior,
            String place,
            OfficialForm form,
            String office,
            List<Signing.Line> authority,
            String position) {}

    Letterhead of(UnitId id, LocalDate day) {
        Unit unit = units.nearest(id, day).orElseThrow(() -> new IllegalArgumentException("no unit " + id));
        Line line = line(id, day);
        String name = unit.name();
        List<Unit> above = units.ancestors(line, id, day);
        String place = OfficeNames.place(name);
        return new Letterhead(
                name,
                superior(name, line, above),
                place.isEmpty() && !above.isEmpty()
                        ? OfficeNames.place(above.getFirst().name())
                        : place,
                form(line, day),
                OfficeNames.abbreviation(name),
                authority(name),
                position(name));
    }

    /** Fronts have no form of their own here; they write as the state does unless somebody chooses otherwise. */
    private static OfficialForm form(Line line, LocalDate day) {
        DocumentSystem system = switch (line) {
            case PARTY -> DocumentSystem.PARTY;
            case UNION -> DocumentSystem.UNION;
            case STATE, FRONT -> DocumentSystem.STATE;
        };
        return OfficialForms.inForce(system, day)
                .or(() -> OfficialForms.inForce(DocumentSystem.STATE, day))
                .orElse(OfficialForms.all().getFirst());
    }

    private Line line(UnitId id, LocalDate day) {
        List<Placement> places = units.placements(id, day);
        Optional<Line> named = places.stream().map(Placement::line).findFirst();
        return named.orElse(Line.STATE);
    }

    /** The Party names the organisation above, not its committee; councils and people's committees name nobody. */
    private static String superior(String name, Line line, List<Unit> above) {
        if (above.isEmpty() || name.startsWith("Ủy ban nhân dân") || name.startsWith("Hội đồng nhân dân")) {
            return "";
        }
        String parent = above.getFirst().name();
        return line == Line.PARTY
                ? parent.replaceFirst("^Tỉnh ủy", "Đảng bộ tỉnh")
                        .replaceFirst("^Thành ủy", "Đảng bộ thành phố")
                        .replaceFirst("^Đảng ủy", "Đảng bộ")
                : parent;
    }

    private static List<Signing.Line> authority(String name) {
        if (name.startsWith("Ủy ban nhân dân")) {
            return List.of(new Signing.Line(Formula.ON_BEHALF_OF, "Ủy ban nhân dân"));
        }
        if (name.startsWith("Đảng ủy")
                || name.startsWith("Tỉnh ủy")
                || name.startsWith("Thành ủy")
                || name.startsWith("Liên đoàn")) {
            return List.of(new Signing.Line(Formula.ON_BEHALF_OF, "Ban Thường vụ"));
        }
        return name.startsWith("Chi bộ") ? List.of(new Signing.Line(Formula.ON_BEHALF_OF, "Chi bộ")) : List.of();
    }

    private static String position(String name) {
        if (name.startsWith("Ủy ban nhân dân") || name.startsWith("Liên đoàn") || name.startsWith("Công đoàn"))
            return "Chủ tịch";
        if (name.startsWith("Sở")) return "Giám đốc";
        if (name.startsWith("Phòng")) return "Trưởng phòng";
        if (name.startsWith("Ban ")) return "Trưởng ban";
        if (name.startsWith("Văn phòng")) return "Chánh Văn phòng";
        return name.matches("(?:Đảng ủy|Tỉnh ủy|Thành ủy|Chi bộ).*") ? "Bí thư" : "Thủ trưởng";
    }
}
