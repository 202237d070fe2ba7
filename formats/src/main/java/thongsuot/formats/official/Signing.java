package thongsuot.formats.official;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who signs: {@code TM. ỦY BAN NHÂN DÂN / KT. CHỦ TỊCH / PHÓ CHỦ TỊCH / Nguyễn Văn A}.
 *
 * @param authority in whose name, one line each; empty where the head signs for himself
 * @param name null while nobody is named
 */
public record Signing(
        List<Line> authority, String position, @Nullable String name) {
    public Signing {
        if (authority.size() > 3) {
            throw new LetterContentException(
                    "Quyền hạn ký: " + authority.size() + " dòng; một khối ký có nhiều nhất 3.");
        }
        authority = List.copyOf(authority);
        position = CleanText.required("Chức vụ người ký", position, CleanText.NAME);
        name = CleanText.optional("Họ tên người ký", name, 100);
    }

    /** {@code TM. ỦY BAN NHÂN DÂN}: the form writes the formula its own way. */
    public record Line(Formula formula, String whom) {
        public Line {
            whom = CleanText.required("Quyền hạn ký", whom, CleanText.NAME);
        }
    }

    /** In whose name somebody signs. */
    public enum Formula {
        /** {@code T/M}, {@code TM.}: for a body that decides together. */
        ON_BEHALF_OF("behalf"),
        /** {@code K/T}, {@code KT.}: a deputy for the head. */
        FOR("for"),
        /** {@code T/L}, {@code TL.}: by order of the head. */
        BY_ORDER_OF("order"),
        /** {@code TUQ.}: by mandate. */
        BY_MANDATE_OF("mandate");

        private final String key;

        Formula(String key) {
            this.key = key;
        }

        String key() {
            return key;
        }
    }
}
