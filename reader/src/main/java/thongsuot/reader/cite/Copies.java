package thongsuot.reader.cite;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import thongsuot.reader.NamedReading;
import thongsuot.reader.node.Header;

/**
 * One document in several files: {@code ke-hoach.docx} and the signed {@code ke-hoach.pdf}. Files are copies where kind, number,
 * date and issuer are all there and the same; a number alone may be another office's.
 *
 * @param best the reading to go by: one of written words rather than of a scan, then the one that found the most citations
 * @param otherFiles the names of the other files, in the order given
 */
record Copies(NamedReading best, List<String> otherFiles) {
    private static final Comparator<NamedReading> BETTER = Comparator.comparing(
                    (NamedReading copy) -> !copy.reading().ocr())
            .thenComparing(copy -> copy.reading().citations().size());

    Copies {
        otherFiles = List.copyOf(otherFiles);
    }

    private record Identity(DocumentKind kind, String code, LocalDate issuedOn, String issuer) {}

    /** The documents in the order of their first files. */
    static List<Copies> among(List<NamedReading> readings) {
        Map<Object, List<NamedReading>> groups = new LinkedHashMap<>();
        for (NamedReading reading : readings) {
            Identity identity = identity(reading.reading().header());
            groups.computeIfAbsent(identity == null ? new Object() : identity, key -> new ArrayList<>())
                    .add(reading);
        }
        return groups.values().stream().map(Copies::of).toList();
    }

    private static Copies of(List<NamedReading> group) {
        int best = 0;
        for (int i = 1; i < group.size(); i++) {
            best = BETTER.compare(group.get(i), group.get(best)) > 0 ? i : best;
        }
        List<String> others =
                new ArrayList<>(group.stream().map(NamedReading::name).toList());
        others.remove(best);
        return new Copies(group.get(best), others);
    }

    private static @Nullable Identity identity(Header header) {
        return header.kind() == null || header.code() == null || header.issuedOn() == null || header.issuer() == null
                ? null
                : new Identity(header.kind(), folded(header.code()), header.issuedOn(), folded(header.issuer()));
    }

    private static String folded(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("\\s+", "");
    }
}
