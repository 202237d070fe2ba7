package thongsuot.organisation.names;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What the tables are asked for on behalf of a name.
 *
 * @param exact keys that a name or short name may have
 * @param begins keys that a name may begin with
 * @param heads keys of a unit whose owner is named behind it: {@code van phong} …
 * @param tails … and how that owner's key begins or ends, each at the place of its head: {@code dang uy xa muong li}
 */
record NameSearch(List<String> exact, List<String> begins, List<String> heads, List<String> tails, LocalDate day) {

    static NameSearch of(List<Reading> readings, Places places, LocalDate day) {
        Set<String> exact = new LinkedHashSet<>();
        Set<String> begins = new LinkedHashSet<>();
        List<String> heads = new ArrayList<>();
        List<String> tails = new ArrayList<>();
        for (Reading reading : readings) {
            String key = reading.key();
            if (key.isEmpty()) continue;
            exact.add(key);
            exact.addAll(places.completed(key));
            begins.add(key);
            String[] words = key.split(" ");
            for (int i = 1; i < words.length; i++) {
                heads.add(String.join(" ", List.of(words).subList(0, i)));
                tails.add(String.join(" ", List.of(words).subList(i, words.length)));
            }
        }
        return new NameSearch(List.copyOf(exact), List.copyOf(begins), heads, tails, day);
    }
}
