package thongsuot.organisation.names;

import java.util.List;
import org.jspecify.annotations.Nullable;
import thongsuot.organisation.Period;
import thongsuot.organisation.UnitId;

/**
 * A unit that some reading of a name found, as it was called at some time.
 *
 * @param name what it was called in those days
 * @param valid those days
 * @param nameOnTheDay what it is called on the day asked for; null if it does not exist then
 * @param above the names of the units above it, the nearest first, in all lines
 * @param place where it stands as seen from the issuer
 */
record Candidate(
        UnitId unit,
        String name,
        String shortName,
        Period valid,
        @Nullable String nameOnTheDay,
        List<String> above,
        Place place) {

    /**
     * @param up steps from the issuer up to the nearest unit that stands above both; -1 if there is none
     * @param down steps from there down to the candidate
     */
    record Place(int up, int down) {
        static final Place ELSEWHERE = new Place(-1, 0);
    }
}
