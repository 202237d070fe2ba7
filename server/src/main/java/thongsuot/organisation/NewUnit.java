package thongsuot.organisation;

import java.util.List;
import java.util.Map;

/**
 * A unit that is to be.
 *
 * @param id new; made by the caller so that other parts of the same change can point to it
 * @param shortName may be empty
 * @param places at least one, one a line at most
 * @param codes by scheme; may be empty
 */
public record NewUnit(
        UnitId id,
        String name,
        String shortName,
        String kind,
        String level,
        List<Place> places,
        Map<String, String> codes) {

    public NewUnit {
        name = name.strip();
        shortName = shortName.strip();
        places = List.copyOf(places);
        codes = Map.copyOf(codes);
    }
}
