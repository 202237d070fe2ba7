package thongsuot.organisation.model;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import thongsuot.organisation.Line;
import thongsuot.organisation.NewUnit;
import thongsuot.organisation.Period;
import thongsuot.organisation.Place;
import thongsuot.organisation.Placement;
import thongsuot.organisation.Refusal;
import thongsuot.organisation.Unit;
import thongsuot.organisation.UnitCode;

/** A unit that begins, alone or as the heir of others. */
final class Beginnings {

    private static final int LONGEST_NAME = 300;
    private static final Pattern SCHEME = Pattern.compile("[a-z0-9][a-z0-9-]{0,29}");
    /** Decision 20/2020/QĐ-TTg as amended: at most 35 characters. */
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._/-]{0,34}");

    private Beginnings() {}

    static void begin(Draft draft, NewUnit unit) {
        if (draft.known.versions(unit.id()).findAny().isPresent())
            throw new IllegalArgumentException("a new unit has the id of one that exists: " + unit.id());
        checkNames(draft, unit.name(), unit.kind(), unit.level());
        checkCodes(draft, unit.codes());
        checkPlaces(draft, unit);
        Period days = Period.from(draft.day);
        draft.open(Row.fresh(new Unit(unit.id(), unit.name(), unit.shortName(), unit.kind(), unit.level(), days)));
        unit.codes().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(code -> draft.open(Row.fresh(new UnitCode(unit.id(), code.getKey(), code.getValue(), days))));
        for (Place place : unit.places())
            draft.open(Row.fresh(new Placement(unit.id(), place.line(), place.parent(), place.waiver(), days)));
    }

    static void checkNames(Draft draft, String name, String kind, String level) {
        if (name.isEmpty() || name.length() > LONGEST_NAME) draft.refuse(Refusal.NAME_MISSING, LONGEST_NAME);
        if (!draft.known.kinds().contains(kind)) draft.refuse(Refusal.UNKNOWN_KIND, kind);
        if (!draft.known.levels().contains(level)) draft.refuse(Refusal.UNKNOWN_LEVEL, level);
    }

    static void checkCodes(Draft draft, Map<String, String> codes) {
        codes.forEach((scheme, code) -> {
            if (!SCHEME.matcher(scheme).matches() || !CODE.matcher(code).matches())
                draft.refuse(Refusal.CODE_FORM, scheme, code);
        });
    }

    private static void checkPlaces(Draft draft, NewUnit unit) {
        if (unit.places().isEmpty()) draft.refuse(Refusal.NO_PLACE, unit.name());
        Set<Line> lines = EnumSet.noneOf(Line.class);
        for (Place place : unit.places()) {
            if (!lines.add(place.line())) draft.refuse(Refusal.TWO_PLACES_IN_LINE, unit.name(), place.line());
            if (unit.id().equals(place.parent())) draft.refuse(Refusal.BELOW_ITSELF, unit.name(), unit.name());
        }
    }
}
