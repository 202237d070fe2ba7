package thongsuot.organisation.transfer;

import java.util.Collection;
import java.util.Comparator;
import thongsuot.organisation.names.NameKey;

/** The word that somebody may have meant. */
final class Closest {

    private Closest() {}

    /** @return empty where nothing is near */
    static String to(String typed, Collection<String> known) {
        String key = NameKey.of(typed);
        return known.stream()
                .min(Comparator.comparingInt((String each) -> distance(key, NameKey.of(each)))
                        .thenComparing(each -> each))
                .filter(each -> distance(key, NameKey.of(each)) <= Math.max(2, key.length() / 3))
                .orElse("");
    }

    /** Letters to change, add or leave out. */
    private static int distance(String one, String other) {
        if (one.length() > 200) return Integer.MAX_VALUE;
        int[] last = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) last[j] = j;
        for (int i = 1; i <= one.length(); i++) {
            int[] next = new int[other.length() + 1];
            next[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int change = last[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                next[j] = Math.min(change, Math.min(last[j], next[j - 1]) + 1);
            }
            last = next;
        }
        return last[other.length()];
    }
}
