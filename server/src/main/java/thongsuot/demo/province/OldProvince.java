package thongsuot.demo.province;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import thongsuot.organisation.UnitId;

/** A province as it was before July 2025: the bodies at its top by what they are called without its name, and what it had below. */
final class OldProvince {

    final String name;
    final Map<String, UnitId> bodies = new LinkedHashMap<>();
    final List<UnitId> districtBodies = new ArrayList<>();
    final List<OldCommune> communes = new ArrayList<>();

    OldProvince(String name) {
        this.name = name;
    }

    UnitId body(String title) {
        UnitId found = bodies.get(title);
        if (found == null) throw new IllegalArgumentException(name + " has no body " + title);
        return found;
    }
}
