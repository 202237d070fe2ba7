package thongsuot.formats.official;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import thongsuot.formats.official.Signing.Formula;
import thongsuot.reader.cite.DocumentKind;

/** Invented documents of invented offices, in the form of a system and day. */
final class Specimens {
    static final LocalDate DAY = LocalDate.of(2026, 6, 5);

    private static final String TASKS = """
            Thực hiện Kế hoạch số 49-KH/TU, ngày 27 tháng 5 năm 2026 của Tỉnh ủy về phòng, chống đuối nước trẻ em, {body} giao nhiệm vụ như sau:
            1. Phòng Văn hóa - Xã hội chủ trì, phối hợp với Trạm Y tế xã mở 02 lớp dạy bơi cho trẻ em, hoàn thành ***trước ngày 15/07/2026***.
            2. Công an xã kiểm tra các bến đò, phương tiện chở học sinh; báo cáo kết quả về {body} ***chậm nhất ngày 30/6/2026***.
            3. Trạm Y tế xã tập huấn sơ cứu cho cộng tác viên các ấp; văn bản không nêu thời hạn.
            """;

    private static final String PLAN = """
            I. MỤC ĐÍCH, YÊU CẦU
            1. Nâng cao nhận thức của các gia đình về an toàn của trẻ em ở vùng sông nước.
            2. Các đơn vị thực hiện nghiêm túc, có kết quả đo được.
            II. NỘI DUNG
            **1. Rà soát, cắm biển cảnh báo**
            - Rà soát các bến nước, hố đào trên địa bàn; lập danh mục các điểm nguy hiểm.
            + Ưu tiên các điểm gần trường học.
            - Cắm biển cảnh báo tại 100% điểm nguy hiểm ***trước ngày 30/9/2026***.
            **2. Dạy bơi**
            | STT | Nội dung | Chủ trì | Thời hạn |
            | 1 | Mở lớp dạy bơi tại bến kênh Mười Thước | Phòng Văn hóa - Xã hội | 30/6/2026 |
            | 2 | Trang bị áo phao cho phương tiện chở học sinh | Công an xã | 31/7/2026 |
            III. TỔ CHỨC THỰC HIỆN
            1. Phòng Văn hóa - Xã hội chủ trì, phối hợp với các trường học tổ chức thực hiện Kế hoạch; định kỳ hằng tháng báo cáo {body}.
            2. Các trường học quản lý học sinh; bàn giao học sinh về sinh hoạt hè ***chậm nhất ngày 31/5/2027***.
            """;

    private Specimens() {}

    static OfficialForm form(DocumentSystem system) {
        return OfficialForms.inForce(system, DAY).orElseThrow();
    }

    static LetterContent letter(OfficialForm form) {
        Office office = Office.of(form.system());
        return office.content(
                form,
                DocumentKind.OFFICIAL_LETTER,
                12,
                Opening.to(List.of("Phòng Văn hóa - Xã hội", "Công an xã", "Trạm Y tế xã")),
                TASKS.replace("{body}", office.body()));
    }

    static LetterContent of(OfficialForm form, DocumentKind kind) {
        Office office = Office.of(form.system());
        boolean decides = kind == DocumentKind.DECISION;
        Opening opening = new Opening(
                List.of(),
                List.of(
                        "Căn cứ Luật Trẻ em ngày 05 tháng 4 năm 2016",
                        "Căn cứ Kế hoạch số 49-KH/TU, ngày 27 tháng 5 năm 2026 của Tỉnh ủy về phòng, chống đuối nước trẻ em"),
                decides ? office.body() : null);
        String body = decides ? """
                **Điều 1.** Thành lập Tổ công tác phòng, chống đuối nước trẻ em gồm 07 thành viên.
                **Điều 2.** Tổ công tác có nhiệm vụ rà soát các điểm nguy hiểm và báo cáo kết quả trước ngày 30/9/2026.
                **Điều 3.** Văn phòng, Phòng Văn hóa - Xã hội và các thành viên Tổ công tác chịu trách nhiệm thi hành Quyết định này.
                """ : PLAN.replace("{body}", office.body());
        return office.content(form, kind, 128, opening, body);
    }

    /** Names, lists and tables as long as they come in the worst offices. */
    static LetterContent huge(OfficialForm form) {
        StringBuilder body = new StringBuilder("Ủy ban nhân dân xã giao nhiệm vụ như sau:\n");
        IntStream.rangeClosed(1, 40)
                .forEach(
                        i -> body.append(i)
                                .append(". Tổ công tác ấp Mười Thước ")
                                .append(i)
                                .append(
                                        " chủ trì, phối hợp với các hộ dân rà soát, cắm biển cảnh báo tại các bến nước, cống và hố đào trên địa bàn; ")
                                .append(
                                        "lập danh mục điểm nguy hiểm gửi Phòng Văn hóa - Xã hội ***trước ngày 15/8/2026***.\n"));
        body.append("| STT | Nhiệm vụ | Chủ trì | Phối hợp | Thời hạn | Sản phẩm |\n");
        IntStream.rangeClosed(1, 40)
                .forEach(i -> body.append("| ")
                        .append(i)
                        .append(" | Rà soát điểm nguy hiểm trên kênh số ")
                        .append(i)
                        .append(" và các nhánh của kênh | Công an xã | Các ấp | 15/8/2026 | Danh mục |\n"));
        body.append("Yêu cầu các đơn vị thực hiện.");
        String subject =
                ("tăng cường công tác phòng, chống đuối nước trẻ em, rà soát và cắm biển cảnh báo tại các điểm nguy hiểm, "
                                + "mở lớp dạy bơi, trang bị áo phao cho phương tiện chở học sinh qua sông, tập huấn sơ cứu cho cộng tác viên ")
                        .repeat(2)
                        .substring(0, 399)
                        .strip();
        return new LetterContent(
                new LetterHead(
                        "Ban Quản lý dự án đầu tư xây dựng công trình giao thông và nông nghiệp vùng ven biển Long Khê A1",
                        "Ủy ban nhân dân tỉnh Sông Hậu Thượng",
                        1234,
                        form.symbols().of(DocumentKind.PLAN, "BQLDA", null),
                        "Sông Hậu Thượng",
                        DAY),
                DocumentKind.PLAN,
                subject,
                Marks.NONE,
                Opening.NONE,
                BodyText.parse(body.toString()),
                IntStream.rangeClosed(1, 60)
                        .mapToObj(i -> "Ủy ban nhân dân xã Long Khê " + i)
                        .toList(),
                new Signing(List.of(new Signing.Line(Formula.FOR, "Giám đốc")), "Phó Giám đốc", "Lâm Thị Ngọc Ánh"),
                List.of());
    }

    /** An invented office of each system. */
    private record Office(
            String issuer,
            @Nullable String superior,
            String body,
            String code,
            @Nullable String desk,
            List<Signing.Line> authority,
            String position,
            String storage) {
        static Office of(DocumentSystem system) {
            return switch (system) {
                case STATE ->
                    new Office(
                            "Ủy ban nhân dân xã Long Khê",
                            null,
                            "Ủy ban nhân dân xã",
                            "UBND",
                            "VHXH",
                            List.of(
                                    new Signing.Line(Formula.ON_BEHALF_OF, "Ủy ban nhân dân"),
                                    new Signing.Line(Formula.FOR, "Chủ tịch")),
                            "Phó Chủ tịch",
                            "Lưu: VT, VHXH");
                case PARTY ->
                    new Office(
                            "Đảng ủy xã Long Khê",
                            "Đảng bộ tỉnh Sông Hậu Thượng",
                            "Đảng ủy xã",
                            "ĐU",
                            null,
                            List.of(new Signing.Line(Formula.ON_BEHALF_OF, "Ban Thường vụ")),
                            "Phó Bí thư",
                            "Lưu Văn phòng Đảng ủy");
                case UNION ->
                    new Office(
                            "Liên đoàn Lao động tỉnh Sông Hậu Thượng",
                            "Tổng Liên đoàn Lao động Việt Nam",
                            "Liên đoàn Lao động tỉnh",
                            "LĐLĐ",
                            "CSPL",
                            List.of(new Signing.Line(Formula.ON_BEHALF_OF, "Ban Thường vụ")),
                            "Chủ tịch",
                            "Lưu: VT, CSPL");
            };
        }

        LetterContent content(OfficialForm form, DocumentKind kind, int number, Opening opening, String body) {
            List<String> recipients =
                    new ArrayList<>(kind == DocumentKind.OFFICIAL_LETTER ? List.of("Như trên") : List.of());
            recipients.addAll(List.of("Thường trực Đảng ủy xã (báo cáo)", "Các ngành, đoàn thể xã", storage));
            return new LetterContent(
                    new LetterHead(issuer, superior, number, form.symbols().of(kind, code, desk), "Long Khê", DAY),
                    kind,
                    "phòng, chống đuối nước trẻ em trên địa bàn xã Long Khê trong dịp hè năm 2026",
                    Marks.NONE,
                    opening,
                    BodyText.parse(body),
                    recipients,
                    new Signing(authority, position, "Phan Hữu Trí Dũng"),
                    List.of());
        }
    }
}
