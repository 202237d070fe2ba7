package thongsuot.reader.internal.text;

import java.util.HashMap;
import java.util.Map;

/** Words that come again and again in one document, names and labels, each kept once. */
public final class Shared {
    private final Map<String, String> known = new HashMap<>();

    /** The first string that was equal to {@code words}. */
    public String of(String words) {
        String first = known.putIfAbsent(words, words);
        return first == null ? words : first;
    }
}
