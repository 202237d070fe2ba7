package thongsuot.formats.export.akn;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import thongsuot.reader.cite.DocumentKind;
import thongsuot.reader.node.Header;
import thongsuot.reader.node.Node;

/** Identifiers after the naming convention of Akoma Ntoso: {@code sec_II__para_3}, {@code /akn/vn/doc/plan/2025-03-12/47-KH-TU}. */
final class Names {
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Set<String> used = new HashSet<>();
    private final Map<String, String> byPath = new HashMap<>();
    private final IdentityHashMap<Node, String> byNode = new IdentityHashMap<>();
    private final Map<String, String> organisations = new HashMap<>();

    /** The address of a document as a work. */
    static String work(@Nullable DocumentKind kind, @Nullable LocalDate issuedOn, @Nullable String code) {
        StringBuilder address = new StringBuilder("/akn/vn/doc/");
        address.append(kind(kind));
        if (issuedOn != null) {
            address.append('/').append(issuedOn);
        }
        return address.append('/').append(code == null ? "nn" : slug(code)).toString();
    }

    static String work(Header header) {
        return work(header.kind(), header.issuedOn(), header.code());
    }

    static String kind(@Nullable DocumentKind kind) {
        return (kind == null ? DocumentKind.OTHER : kind)
                .name()
                .toLowerCase(Locale.ROOT)
                .replace('_', '-');
    }

    static String slug(String words) {
        String slug = NO_LETTERS.matcher(words.strip()).replaceAll("-");
        String cut = slug.substring(0, Math.min(slug.length(), 120));
        return cut.isEmpty() || cut.equals("-") ? "x" : cut;
    }

    /** A fresh identifier; what a document numbers twice gets a mark. */
    String fresh(String wanted) {
        String name = wanted;
        for (int n = 2; !used.add(name); n++) {
            name = wanted + "-" + n;
        }
        return name;
    }

    /** Names a node; where a document numbers two parts alike, facts lead to the first. */
    void identify(Node node) {
        String eId = fresh(EIds.of(node.path()));
        byNode.put(node, eId);
        byPath.putIfAbsent(node.path(), eId);
    }

    String of(Node node) {
        return byNode.computeIfAbsent(node, unknown -> fresh(EIds.of(unknown.path())));
    }

    /** The element that holds the node {@code path}; null for what stands above the first node. */
    @Nullable
    String of(String path) {
        return byPath.get(path);
    }

    /** The identifier under which {@code name} stands among the references. */
    String organisation(String name) {
        return organisations.computeIfAbsent(fold(name), fold -> "org_" + (organisations.size() + 1));
    }

    private static String fold(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").strip();
    }
}
