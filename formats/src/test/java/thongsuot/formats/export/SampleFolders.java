package thongsuot.formats.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import thongsuot.reader.NamedReading;
import thongsuot.reader.Span;
import thongsuot.reader.cite.Citation;
import thongsuot.reader.cite.DocumentKind;
import thongsuot.reader.node.Header;

/** Folders of documents that cite one another, of a province that does not exist. */
final class SampleFolders {
    private static final Span NOWHERE = new Span(0, 0);

    private SampleFolders() {}

    /** A resolution, a plan that implements it, and {@code districts} plans below that plan. */
    static List<NamedReading> cascade(int communes) {
        List<NamedReading> folder = new ArrayList<>();
        folder.add(document(
                "nghi-quyet.docx",
                DocumentKind.RESOLUTION,
                "91-NQ/TU",
                LocalDate.of(2024, 12, 20),
                "về phát triển công nghệ số trên địa bàn tỉnh",
                List.of()));
        folder.add(document(
                "ke-hoach-tinh.docx",
                DocumentKind.PLAN,
                "47-KH/TU",
                LocalDate.of(2025, 3, 12),
                "triển khai chuyển đổi số và cải cách thủ tục hành chính giai đoạn 2025 - 2030",
                List.of(
                        cite(DocumentKind.RESOLUTION, "91-NQ/TU", LocalDate.of(2024, 12, 20), Citation.Role.IMPLEMENTS),
                        cite(DocumentKind.DECISION, "318/QĐ-TTg", LocalDate.of(2025, 2, 5), Citation.Role.BASIS))));
        for (int n = 1; n <= communes; n++) {
            List<Citation> cited = new ArrayList<>();
            cited.add(cite(DocumentKind.PLAN, "47-KH/TU", LocalDate.of(2025, 3, 12), Citation.Role.IMPLEMENTS));
            if (n % 3 == 0) {
                cited.add(cite(DocumentKind.DECISION, "318/QĐ-TTg", LocalDate.of(2025, 2, 6), Citation.Role.MENTIONS));
            }
            if (n % 4 == 0) {
                cited.add(cite(DocumentKind.GUIDANCE, "12-HD/BTGDVTU", null, Citation.Role.BASIS));
            }
            if (n % 5 == 0) {
                String older = (n - 1) + "-KH/ĐU";
                cited.add(cite(DocumentKind.PLAN, older, LocalDate.of(2025, 4, 1), Citation.Role.REPLACES));
            }
            cited.add(
                    cite(DocumentKind.NOTICE, (200 + n) + "-TB/ĐU", LocalDate.of(2025, 1, 2), Citation.Role.MENTIONS));
            folder.add(document(
                    "xa-" + n + ".docx",
                    DocumentKind.PLAN,
                    n + "-KH/ĐU",
                    LocalDate.of(2025, 4, 1),
                    "thực hiện Kế hoạch số 47-KH/TU tại xã Bình Thượng " + n,
                    cited));
        }
        return folder;
    }

    static NamedReading document(
            String file, DocumentKind kind, String code, LocalDate day, String title, List<Citation> cited) {
        Draft draft =
                new Draft().line(title).header(header(kind, code, day, title)).node("I", "I.", "MỤC TIÊU");
        for (Citation citation : cited) {
            String words = citation.kind().vietnamese() + " số " + citation.code();
            draft.node("I/1", "1.", "Thực hiện " + words).cited(citation, words);
        }
        return new NamedReading(file, draft.reading());
    }

    static Citation cite(
            DocumentKind kind, String code, @org.jspecify.annotations.Nullable LocalDate day, Citation.Role role) {
        return new Citation(kind, code, null, day, null, role, NOWHERE, "", "sample");
    }

    private static Header header(DocumentKind kind, String code, LocalDate day, String title) {
        return new Header("Đảng ủy xã Bình Thượng", null, null, null, code, kind, null, day, title, NOWHERE);
    }
}
