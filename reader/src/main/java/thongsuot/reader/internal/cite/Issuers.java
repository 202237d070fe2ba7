package thongsuot.reader.internal.cite;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import thongsuot.reader.internal.text.Fold;

/** Compares names of issuers: {@code Bộ Chính trị} and {@code Bộ Chính trị khóa XII} are one. */
final class Issuers {
    private static final Pattern TERM = Fold.pattern(",?\\s?\\(?khóa [ivxlc\\d]+\\)?.*$");
    private static final Pattern SHORT = Fold.pattern("(?<!\\p{L})ubnd(?!\\p{L})");

    private Issuers() {}

    static String bare(String name) {
        String folded = TERM.matcher(Fold.fold(name)).replaceFirst("");
        return SHORT.matcher(folded).replaceAll("ủy ban nhân dân").strip();
    }

    /** As a title prints it: {@code BAN BÍ THƯ}. */
    static boolean inCapitals(@Nullable String name) {
        return name != null && name.chars().noneMatch(Character::isLowerCase);
    }

    static boolean same(String one, String other) {
        return match(bare(one), bare(other));
    }

    /** Compares two names that are {@link #bare} already. */
    static boolean match(String a, String b) {
        return a.contains(b) || b.contains(a);
    }
}
