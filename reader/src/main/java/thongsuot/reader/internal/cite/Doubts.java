package thongsuot.reader.internal.cite;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import thongsuot.reader.Diagnostic;
import thongsuot.reader.Span;
import thongsuot.reader.cite.DocumentNumber;
import thongsuot.reader.internal.layout.Parts;

/** What a person should look at in the numbers and dates of cited documents. */
final class Doubts {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final Parts parts;
    private final Consumer<Diagnostic> warnings;

    Doubts(Parts parts, Consumer<Diagnostic> warnings) {
        this.parts = parts;
        this.warnings = warnings;
    }

    void impossibleDate(Span span) {
        warn(
                Diagnostic.Code.IMPOSSIBLE_DATE,
                span,
                "Ngày của văn bản được viện dẫn không có trong lịch; kiểm tra lại bản gốc.");
    }

    /** {@code Nghị quyết số 18} where no mention says which: the symbol is nowhere in the text. */
    void unknownShortForm(Span span) {
        String words = span.of(parts.prose().text());
        String message =
                words + ": văn bản không nêu đầy đủ số, ký hiệu ở chỗ nào; cần ghi rõ ký hiệu và ngày ban hành.";
        warn(Diagnostic.Code.UNDEFINED_ALIAS, span, message);
    }

    void look(List<Mention> mentions) {
        Map<String, Mention> dated = new HashMap<>();
        for (Mention mention : mentions) {
            year(mention);
            Mention before = mention.date() == null ? null : dated.putIfAbsent(mention.kind() + mention.key(), mention);
            if (before != null && !Objects.equals(before.date(), mention.date()) && oneDocument(before, mention)) {
                twoDates(before, mention);
            }
        }
    }

    private void year(Mention mention) {
        String year = mention.number().year();
        if (year != null && (year.length() != 4 || year.compareTo("1945") < 0 || year.compareTo("2100") > 0)) {
            String message = "Số " + mention.number().code() + " có phần năm không hợp lệ; kiểm tra lại số, ký hiệu.";
            warn(Diagnostic.Code.NUMBER_FORM, span(mention), message);
        }
    }

    private void twoDates(Mention one, Mention other) {
        String message = "Văn bản số " + other.number().code() + " được viện dẫn với hai ngày: " + day(one.date())
                + " và " + day(other.date())
                + "; có thể một ngày bị sai, hoặc là hai văn bản cùng số thuộc hai nhiệm kỳ.";
        warn(Diagnostic.Code.TWO_DATES, span(other), message);
    }

    /** Numbers of the state begin again each year, so there a later year is another document; another issuer always is. */
    private static boolean oneDocument(Mention one, Mention other) {
        DocumentNumber number = one.number();
        boolean oneIssuer =
                one.issuer() == null || other.issuer() == null || Issuers.same(one.issuer(), other.issuer());
        LocalDate first = Objects.requireNonNull(one.date());
        LocalDate second = Objects.requireNonNull(other.date());
        return oneIssuer && (number.isParty() || number.year() != null || first.getYear() == second.getYear());
    }

    private static String day(@Nullable LocalDate date) {
        return date == null ? "" : DAY.format(date);
    }

    private static Span span(Mention mention) {
        return new Span(mention.start(), mention.end());
    }

    private void warn(Diagnostic.Code code, Span span, String message) {
        warnings.accept(new Diagnostic(code, span, parts.pathAt(span.start()), message));
    }
}
