package thongsuot.reader.internal.layout;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import thongsuot.reader.Diagnostic;
import thongsuot.reader.Span;
import thongsuot.reader.cite.DocumentKind;
import thongsuot.reader.internal.text.Fold;
import thongsuot.reader.internal.text.Prose;
import thongsuot.reader.node.Header;

/** What a person should look at in a header: blanks of a draft, parts that contradict one another. */
final class HeaderDoubts {
    private HeaderDoubts() {}

    static void look(Prose prose, int end, Header header, Consumer<Diagnostic> warnings) {
        Span span = header.span();
        if (header.symbol() != null && header.code() == null) {
            warnings.accept(new Diagnostic(
                    Diagnostic.Code.BLANK, span, "", "Văn bản chưa có số: phần ký hiệu là " + header.symbol() + "."));
        }
        for (int p = 0; p < end; p++) {
            PlaceDate found = PlaceDate.in(prose.paragraph(p));
            if (found != null
                    && found.day() == null
                    && Fold.fold(prose.paragraph(p)).contains("ngày")) {
                Span line = new Span(prose.start(p), prose.end(p));
                warnings.accept(new Diagnostic(
                        Diagnostic.Code.BLANK, line, "", "Ngày ban hành còn để trống hoặc không có trong lịch."));
            }
        }
        if (header.kind() != null && header.kind() != DocumentKind.OFFICIAL_LETTER && saysLetter(header.symbol())) {
            String message = "Ký hiệu " + header.symbol() + " là của công văn, tên loại lại là "
                    + header.kind().vietnamese() + ".";
            warnings.accept(new Diagnostic(Diagnostic.Code.HEADER_CONFLICT, span, "", message));
        }
    }

    private static boolean saysLetter(@Nullable String symbol) {
        return symbol != null && (symbol.startsWith("CV-") || symbol.startsWith("CV/"));
    }
}
