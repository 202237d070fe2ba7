package thongsuot.reader.cite;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import thongsuot.reader.Fact;
import thongsuot.reader.Span;

/**
 * A mention of another document: {@code Kế hoạch số 293-KH/TU, ngày 20/7/2023 của Ban Thường vụ Tỉnh ủy}.
 *
 * @param kind by the noun before the number, else by the symbol
 * @param code number and symbol without blanks; null where the document is cited by name only
 * @param name the name that stands for a document without number: {@code Nghị quyết Đại hội XIII của Đảng}
 * @param issuedOn its date, from here or from another mention of the same document
 * @param issuer its issuer, from here or from another mention of the same document
 * @param role what the citing document has to do with it
 */
public record Citation(
        DocumentKind kind,
        @Nullable String code,
        @Nullable String name,
        @Nullable LocalDate issuedOn,
        @Nullable String issuer,
        Role role,
        Span span,
        String path,
        String rule)
        implements Fact {

    /** What a document has to do with one that it cites. */
    public enum Role {
        /** The opening sentence: {@code Thực hiện Kế hoạch số …}. */
        IMPLEMENTS,
        /** {@code Căn cứ …}. */
        BASIS,
        AMENDS,
        REPLACES,
        MENTIONS
    }
}
