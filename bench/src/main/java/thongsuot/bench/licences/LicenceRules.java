package thongsuot.bench.licences;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** {@code bench/licences.txt}: which licences are allowed, what they are called elsewhere, which libraries are exceptions. */
final class LicenceRules {
    private final Set<String> allowed = new HashSet<>();
    private final Map<String, String> meanings = new HashMap<>();
    private final Map<String, String> accepted = new HashMap<>();

    private LicenceRules() {}

    /** @throws IllegalArgumentException naming the line that is none of allow, means and accept */
    static LicenceRules of(List<String> lines) {
        LicenceRules rules = new LicenceRules();
        for (String line : lines) {
            if (!line.isBlank() && !line.startsWith("#")) {
                rules.add(line.strip());
            }
        }
        return rules;
    }

    private void add(String line) {
        int space = line.indexOf(' ');
        String word = space < 0 ? line : line.substring(0, space);
        String rest = line.substring(space + 1).strip();
        int equals = rest.indexOf(" = ");
        boolean pair = equals > 0;
        if (word.equals("allow") && !pair && space > 0) {
            allowed.add(rest);
        } else if (word.equals("means") && pair) {
            meanings.put(folded(rest.substring(equals + 3)), rest.substring(0, equals));
        } else if (word.equals("accept") && pair) {
            accepted.put(rest.substring(0, equals), rest.substring(equals + 3));
        } else {
            throw new IllegalArgumentException("licences.txt: neither allow, means nor accept: " + line);
        }
    }

    /** The licences of a library in the words of this list. */
    List<String> named(Library library) {
        return library.licences().stream()
                .map(name -> meanings.getOrDefault(folded(name), name))
                .distinct()
                .toList();
    }

    /** Why a library may not be used; empty where it may. One allowed licence is enough, for the choice is the user's. */
    Optional<String> refusal(Library library) {
        List<String> names = named(library);
        if (accepted.containsKey(library.id()) || names.stream().anyMatch(allowed::contains)) {
            return Optional.empty();
        }
        String what = names.isEmpty() ? "names no licence" : "is under " + String.join(" or ", names);
        return Optional.of(
                "%s %s, which bench/licences.txt does not allow: use another library, or write there why this one."
                        .formatted(library, what));
    }

    private static String folded(String words) {
        return words.strip().toLowerCase(Locale.ROOT);
    }
}
