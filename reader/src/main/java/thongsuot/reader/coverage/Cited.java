package thongsuot.reader.coverage;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import thongsuot.reader.cite.Citation;

/** Documents that two clauses both name. */
final class Cited {
    private Cited() {}

    /** A document that both name; null where there is none. */
    static @Nullable Reason same(List<Citation> parent, List<Citation> child) {
        for (Citation above : parent) {
            for (Citation below : child) {
                if (!name(above).isEmpty() && name(above).equals(name(below))) {
                    return new Reason(Reason.Kind.CITATION, above.span(), below.span());
                }
            }
        }
        return null;
    }

    private static String name(Citation citation) {
        String name = citation.code() != null ? citation.code() : citation.name();
        return name == null ? "" : name.toLowerCase(Locale.ROOT).replaceAll("\\s+", "");
    }
}
