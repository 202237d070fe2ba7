package thongsuot.organisation.names;

import java.util.HashSet;
import java.util.Set;

/** How alike two keys are, from 0 to 1, by the groups of three letters that they share: as {@code pg_trgm} counts them. */
final class Likeness {

    private Likeness() {}

    static double of(String one, String other) {
        Set<String> mine = threes(one);
        Set<String> theirs = threes(other);
        int shared = 0;
        for (String each : mine) {
            if (theirs.contains(each)) shared++;
        }
        int all = mine.size() + theirs.size() - shared;
        return all == 0 ? 0 : (double) shared / all;
    }

    private static Set<String> threes(String key) {
        Set<String> all = new HashSet<>();
        for (String word : key.split(" ")) {
            String padded = "  " + word + " ";
            for (int i = 0; i + 3 <= padded.length(); i++) all.add(padded.substring(i, i + 3));
        }
        return all;
    }
}
