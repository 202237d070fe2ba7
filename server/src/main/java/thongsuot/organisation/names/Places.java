package thongsuot.organisation.names;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The places that a letter leaves out because everybody knows them: in one from {@code Đảng ủy xã Mường Lý}, {@code UBND xã} is that of
 * {@code xã Mường Lý}, and {@code UBND tỉnh} that of the province above it.
 */
final class Places {

    private static final Set<String> ONE_WORD = Set.of("xa", "phuong", "tinh", "huyen", "quan");
    private static final Set<String> TWO_WORDS = Set.of("dac khu", "thanh pho", "thi xa", "thi tran");

    private final Set<String> known = new LinkedHashSet<>();

    /** @param chain names of the issuer and of the units above it, the nearest first */
    Places(List<String> chain) {
        chain.forEach(name -> {
            String place = of(NameKey.of(name));
            if (!place.isEmpty()) known.add(place);
        });
    }

    /** The nearest, {@code xa muong li}; empty if the issuer's name has none. */
    String nearest() {
        return known.isEmpty() ? "" : known.iterator().next();
    }

    /** Whether these words behind a name add a known place and nothing else: {@code xa muong li}, {@code muong li}. */
    boolean explain(String behind) {
        return known.stream().anyMatch(place -> place.equals(behind) || place.endsWith(" " + behind));
    }

    /** The key with the rest of each known place behind it: {@code uy ban nhan dan xa} and {@code uy ban nhan dan xa muong li}. */
    List<String> completed(String key) {
        List<String> all = new ArrayList<>();
        for (String place : known) {
            all.add(key + " " + place);
            String[] words = place.split(" ");
            for (int i = 1; i < words.length; i++) {
                String start = String.join(" ", List.of(words).subList(0, i));
                if (key.endsWith(" " + start))
                    all.add(key + " " + String.join(" ", List.of(words).subList(i, words.length)));
            }
            // "Tỉnh ủy" of "tỉnh Vân Lĩnh" is "Tỉnh ủy Vân Lĩnh".
            if (key.endsWith("uy") && words.length > 1)
                all.add(key + " " + String.join(" ", List.of(words).subList(labelLength(words), words.length)));
        }
        return all;
    }

    /** The last place in a name: {@code xa muong li} of {@code van phong dang uy xa muong li}; a committee of a province names it too. */
    static String of(String key) {
        String[] words = key.replace("tinh uy ", "tinh ")
                .replace("thanh uy ", "thanh pho ")
                .replace("huyen uy ", "huyen ")
                .replace("thi uy ", "thi xa ")
                .split(" ");
        for (int i = words.length - 2; i >= 0; i--) {
            boolean two = i + 2 < words.length && TWO_WORDS.contains(words[i] + " " + words[i + 1]);
            boolean inside = i > 0 && TWO_WORDS.contains(words[i - 1] + " " + words[i]);
            if (two || ONE_WORD.contains(words[i]) && !inside)
                return String.join(" ", List.of(words).subList(i, words.length));
        }
        return "";
    }

    private static int labelLength(String[] words) {
        return words.length > 2 && TWO_WORDS.contains(words[0] + " " + words[1]) ? 2 : 1;
    }
}
