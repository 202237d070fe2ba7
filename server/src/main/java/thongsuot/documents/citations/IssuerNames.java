package thongsuot.documents.citations;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import thongsuot.web.Plain;

/** Whether two names can be of one issuer. A symbol is coarser than an author: /TU is the committee, its standing committee and its office. */
final class IssuerNames {

    private static final List<String> CENTRAL = List.of("trung uong", "bo chinh tri", "ban bi thu");

    private IssuerNames() {}

    /** An empty name fits every other. */
    static boolean fit(String one, String other, @Nullable String codeKey) {
        if (one.isBlank() || other.isBlank()) return true;
        String a = core(one);
        String b = core(other);
        // TW stands for the Central Committee, the Politburo and the Secretariat alike.
        if (codeKey != null && codeKey.endsWith("tw") && central(a) && central(b)) return true;
        Set<String> left = Set.copyOf(List.of(a.split(" ")));
        Set<String> right = Set.copyOf(List.of(b.split(" ")));
        return left.containsAll(right) || right.containsAll(left);
    }

    private static boolean central(String name) {
        return CENTRAL.stream().anyMatch(name::contains);
    }

    private static String core(String name) {
        return Plain.of(name)
                .replaceAll("[^\\p{Alnum}]+", " ")
                .replaceAll("\\bubnd\\b", "uy ban nhan dan")
                .replaceAll("\\bhdnd\\b", "hoi dong nhan dan")
                .replaceAll("\\b(ban thuong vu|ban chap hanh|thuong truc|btv|bch|cua|dang bo)\\b", " ")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
