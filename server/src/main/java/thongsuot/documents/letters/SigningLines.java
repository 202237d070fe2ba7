package thongsuot.documents.letters;

import java.util.List;
import java.util.Locale;
import thongsuot.formats.official.OfficialForm;
import thongsuot.formats.official.Signing;
import thongsuot.formats.official.Signing.Formula;

/** {@code TM. ỦY BAN NHÂN DÂN}, {@code T/M Đảng ủy}, {@code kt chủ tịch}: typed anyhow, printed as the form writes it. */
final class SigningLines {

    private SigningLines() {}

    static List<Signing.Line> read(List<String> typed) {
        return typed.stream().map(SigningLines::line).toList();
    }

    /** As the form writes them, a line each. */
    static String write(OfficialForm form, List<Signing.Line> lines) {
        return String.join(
                "\n",
                lines.stream()
                        .map(line -> form.word("authority." + key(line.formula())) + " " + line.whom())
                        .toList());
    }

    private static Signing.Line line(String typed) {
        int blank = typed.indexOf(' ');
        String word = (blank < 0 ? typed : typed.substring(0, blank))
                .replaceAll("[./]", "")
                .toUpperCase(Locale.ROOT);
        String rest = blank < 0 ? "" : typed.substring(blank + 1).strip();
        return switch (word) {
            case "TM" -> new Signing.Line(Formula.ON_BEHALF_OF, rest);
            case "KT" -> new Signing.Line(Formula.FOR, rest);
            case "TL" -> new Signing.Line(Formula.BY_ORDER_OF, rest);
            case "TUQ" -> new Signing.Line(Formula.BY_MANDATE_OF, rest);
            default -> new Signing.Line(Formula.ON_BEHALF_OF, typed);
        };
    }

    private static String key(Formula formula) {
        return switch (formula) {
            case ON_BEHALF_OF -> "behalf";
            case FOR -> "for";
            case BY_ORDER_OF -> "order";
            case BY_MANDATE_OF -> "mandate";
        };
    }
}
