package thongsuot.formats.export;

import java.time.LocalDate;
import java.util.List;
import thongsuot.reader.Diagnostic;
import thongsuot.reader.Reading;
import thongsuot.reader.Span;
import thongsuot.reader.cite.Citation;
import thongsuot.reader.cite.DocumentKind;
import thongsuot.reader.node.Header;
import thongsuot.reader.obligation.Deadline;
import thongsuot.reader.obligation.Target;
import thongsuot.reader.obligation.Timing;

/** Readings as a careful person would have made them, of documents of a province that does not exist. */
final class SampleReadings {
    private static final Span NOWHERE = new Span(0, 0);

    private SampleReadings() {}

    /** A plan of ordinary size: some sixty tasks, long names, every kind of fact. */
    static Reading plan() {
        Draft draft = new Draft();
        head(draft);
        goals(draft);
        work(draft);
        organisation(draft);
        tail(draft);
        return draft.reading();
    }

    /** A rule in articles, with a footnote and an annex. */
    static Reading rules() {
        return new Draft()
                .line("QUY CHẾ")
                .node("CI", "Chương I", "QUY ĐỊNH CHUNG")
                .node("CI/Đ1", "Điều 1.", "Phạm vi điều chỉnh")
                .node("CI/Đ1/1", "1.", "Quy chế này quy định việc giao và theo dõi nhiệm vụ¹, gồm:")
                .node("CI/Đ1/1/a", "a)", "Giao nhiệm vụ;")
                .node("CI/Đ1/1/đ", "đ)", "Theo dõi, đôn đốc.")
                .node("^1", "¹", "Nhiệm vụ nêu trong văn bản chỉ đạo.")
                .node("@1", "PHỤ LỤC I", "DANH MỤC MẪU BIỂU")
                .node("@1/1", "1.", "Mẫu phiếu giao việc")
                .reading();
    }

    /** A text in which nothing was found. */
    static Reading empty() {
        return new Draft().line("Giấy này chỉ có một dòng.").reading();
    }

    /** What a hostile document smuggles in, in every place that comes from it. */
    static Reading hostile() {
        String evil = "</script><script>alert(1)</script>\"><img src=x onerror=alert(2)>";
        String odd = "=HYPERLINK(\"x\")\u0000\u0007\uD800 \u202Etnatropmi\u202C 😀 ]]> <!-- \uFFFF";
        Draft draft = new Draft();
        draft.line("KẾ HOẠCH " + evil)
                .header(new Header(
                        evil,
                        odd,
                        1,
                        evil,
                        evil,
                        DocumentKind.PLAN,
                        odd,
                        LocalDate.of(2025, 2, 3),
                        evil + odd,
                        NOWHERE));
        draft.node("I", "I.", odd + evil);
        draft.assigned("+cmd|' /C calc'!A0 " + evil, draft.lead(odd), draft.with(evil));
        draft.when(odd, new Timing.After(evil), true);
        draft.target(Target.Comparator.AT_LEAST, "1e3", "@" + evil, odd, null);
        draft.reports(List.of(evil), List.of(odd), evil, List.of(), odd);
        draft.cited(
                new Citation(DocumentKind.OTHER, evil, null, null, odd, Citation.Role.MENTIONS, NOWHERE, "", ""), evil);
        draft.doubt(Diagnostic.Code.BLANK, odd, evil + odd);
        draft.recipient(evil + odd).signed(evil, odd, evil);
        return draft.reading();
    }

    private static void head(Draft draft) {
        draft.line("TỈNH ỦY AN GIANG THƯỢNG")
                .line("BAN THƯỜNG VỤ")
                .line("Số 47-KH/TU")
                .line("An Giang Thượng, ngày 12 tháng 3 năm 2025")
                .line("KẾ HOẠCH")
                .line("triển khai chuyển đổi số và cải cách thủ tục hành chính trong các cơ quan, đơn vị,"
                        + " địa phương trên địa bàn tỉnh giai đoạn 2025 - 2030")
                .header(new Header(
                        "Ban Thường vụ Tỉnh ủy An Giang Thượng",
                        null,
                        47,
                        "KH/TU",
                        "47-KH/TU",
                        DocumentKind.PLAN,
                        "An Giang Thượng",
                        LocalDate.of(2025, 3, 12),
                        "triển khai chuyển đổi số và cải cách thủ tục hành chính trong các cơ quan, đơn vị,"
                                + " địa phương trên địa bàn tỉnh giai đoạn 2025 - 2030",
                        NOWHERE));
        draft.line(
                "Thực hiện Nghị quyết số 91-NQ/TW, ngày 20/12/2024 của Bộ Chính trị về đột phá phát triển công nghệ số;"
                        + " căn cứ Quyết định số 318/QĐ-TTg, ngày 05/02/2025 của Thủ tướng Chính phủ, Ban Thường vụ Tỉnh ủy ban hành"
                        + " Kế hoạch với các nội dung sau:");
        draft.cited(
                cite(
                        DocumentKind.RESOLUTION,
                        "91-NQ/TW",
                        LocalDate.of(2024, 12, 20),
                        "Bộ Chính trị",
                        Citation.Role.IMPLEMENTS),
                "Nghị quyết số 91-NQ/TW, ngày 20/12/2024 của Bộ Chính trị");
        draft.cited(
                cite(
                        DocumentKind.DECISION,
                        "318/QĐ-TTg",
                        LocalDate.of(2025, 2, 5),
                        "Thủ tướng Chính phủ",
                        Citation.Role.BASIS),
                "Quyết định số 318/QĐ-TTg, ngày 05/02/2025 của Thủ tướng Chính phủ");
    }

    private static void goals(Draft draft) {
        draft.node("I", "I-", "MỤC TIÊU");
        draft.node("I/1", "1.", "Đến năm 2030");
        draft.node(
                "I/1/-1",
                "-",
                "Đến hết năm 2026, trên 95% thủ tục hành chính đủ điều kiện được cung cấp trực tuyến toàn trình.");
        Deadline byEnd2026 = draft.when("Đến hết năm 2026", new Timing.By(LocalDate.of(2026, 12, 31)), false);
        draft.target(
                Target.Comparator.GREATER,
                "95",
                "%",
                "trên 95% thủ tục hành chính đủ điều kiện được cung cấp trực tuyến toàn trình",
                byEnd2026);
        draft.node("I/1/-2", "-", "Mỗi năm mở ít nhất 12 lớp bồi dưỡng kỹ năng số cho cán bộ cơ sở.");
        Deadline yearly = draft.when("Mỗi năm", new Timing.Recurring("FREQ=YEARLY", null, null), false);
        draft.target(
                Target.Comparator.AT_LEAST,
                "12",
                "lớp",
                "ít nhất 12 lớp bồi dưỡng kỹ năng số cho cán bộ cơ sở",
                yearly);
        draft.node(
                "I/1/-3", "-", "Tỷ lệ hồ sơ trễ hạn dưới 0,5%; 1.250 thôn, tổ dân phố có tổ công nghệ số cộng đồng.");
        draft.target(Target.Comparator.LESS, "0.5", "%", "Tỷ lệ hồ sơ trễ hạn dưới 0,5%", null);
        draft.target(
                Target.Comparator.EQUAL,
                "1250",
                "thôn, tổ dân phố",
                "1.250 thôn, tổ dân phố có tổ công nghệ số cộng đồng",
                null);
    }

    private static void work(Draft draft) {
        draft.node("II", "II-", "NHIỆM VỤ VÀ GIẢI PHÁP");
        draft.node("II/1", "1.", "Hoàn thiện cơ chế, chính sách");
        draft.node(
                "II/1/1.1",
                "1.1.",
                "Giao Đảng ủy Ủy ban nhân dân tỉnh chủ trì, phối hợp với Ban Tuyên giáo và Dân vận Tỉnh ủy xây dựng Đề án"
                        + " dữ liệu dùng chung, trình Ban Thường vụ Tỉnh ủy trước ngày 15/6/2025.");
        Deadline june = draft.when("trước ngày 15/6/2025", new Timing.By(LocalDate.of(2025, 6, 14)), false);
        draft.assigned(
                "xây dựng Đề án dữ liệu dùng chung, trình Ban Thường vụ Tỉnh ủy",
                draft.lead("Đảng ủy Ủy ban nhân dân tỉnh"),
                draft.with("Ban Tuyên giáo và Dân vận Tỉnh ủy"));
        draft.ordered("xây dựng Đề án dữ liệu dùng chung", "Đề án dữ liệu dùng chung", List.of(june));
        draft.node(
                "II/1/1.2",
                "1.2.",
                "Rà soát, bãi bỏ các quy định không còn phù hợp với Quyết định số 318/QĐ-TTg, ngày 06/02/2025, hoàn thành trong"
                        + " Quý III.");
        draft.when("trong Quý III", new Timing.Within(LocalDate.of(2025, 7, 1), LocalDate.of(2025, 9, 30)), true);
        draft.cited(
                cite(
                        DocumentKind.DECISION,
                        "318/QĐ-TTg",
                        LocalDate.of(2025, 2, 6),
                        "Thủ tướng Chính phủ",
                        Citation.Role.MENTIONS),
                "Quyết định số 318/QĐ-TTg, ngày 06/02/2025");
        draft.doubt(
                Diagnostic.Code.TWO_DATES,
                "ngày 06/02/2025",
                "Quyết định số 318/QĐ-TTg được ghi ngày 05/02/2025 và ngày 06/02/2025.");
        draft.doubt(
                Diagnostic.Code.NO_OWNER,
                "Rà soát, bãi bỏ các quy định không còn phù hợp",
                "Nhiệm vụ không nêu cơ quan thực hiện.");
        draft.ordered("Rà soát, bãi bỏ các quy định không còn phù hợp", null, List.of());
        draft.node("II/2", "2.", "Danh mục nhiệm vụ");
        draft.more("| STT | Nhiệm vụ | Chủ trì | Thời hạn |");
        row(
                draft,
                1,
                "Nâng cấp cổng dịch vụ công, bảo đảm kết nối với cơ sở dữ liệu quốc gia",
                "Sở Khoa học và Công nghệ",
                "30/9/2025");
        row(draft, 2, "Số hóa hồ sơ lưu trữ giai đoạn 2015 - 2025", "Sở Nội vụ", "31/12/2026");
    }

    private static void row(Draft draft, int n, String task, String unit, String day) {
        draft.node("II/2/|" + n, "|", n + " | " + task + " | " + unit + " | " + day + " |");
        String[] parts = day.split("/");
        Deadline by = draft.when(
                day,
                new Timing.By(LocalDate.of(
                        Integer.parseInt(parts[2]), Integer.parseInt(parts[1]), Integer.parseInt(parts[0]))),
                false);
        draft.assigned(task, draft.lead(unit)).ordered(task, null, List.of(by));
    }

    private static final List<String> UNITS = List.of(
            "Ban Tổ chức Tỉnh ủy",
            "Ủy ban Kiểm tra Tỉnh ủy",
            "Ban Tuyên giáo và Dân vận Tỉnh ủy",
            "Ban Nội chính Tỉnh ủy",
            "Văn phòng Tỉnh ủy",
            "Đảng ủy Ủy ban nhân dân tỉnh",
            "Ban Thường vụ Đảng ủy các cơ quan Đảng tỉnh",
            "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh và các tổ chức chính trị - xã hội tỉnh",
            "Ban Chỉ đạo phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số tỉnh An Giang Thượng",
            "Các đảng ủy xã, phường trực thuộc Tỉnh ủy");

    private static void organisation(Draft draft) {
        draft.node("III", "III-", "TỔ CHỨC THỰC HIỆN");
        int n = 1;
        for (String unit : UNITS) {
            String path = "III/" + n;
            draft.node(path, n + ".", unit);
            String other = UNITS.get(n % UNITS.size());
            item(
                    draft,
                    path,
                    1,
                    unit,
                    "Quán triệt, tuyên truyền nội dung Kế hoạch đến toàn thể cán bộ, đảng viên; hoàn thành"
                            + " chậm nhất ngày 30/4/2025",
                    "chậm nhất ngày 30/4/2025",
                    new Timing.By(LocalDate.of(2025, 4, 30)));
            item(
                    draft,
                    path,
                    2,
                    unit,
                    "Cập nhật thường xuyên kết quả giải quyết thủ tục trên hệ thống",
                    "thường xuyên",
                    new Timing.Continuous());
            item(
                    draft,
                    path,
                    3,
                    unit,
                    "Định kỳ hằng quý rà soát, đánh giá mức độ hoàn thành",
                    "hằng quý",
                    new Timing.Recurring("FREQ=MONTHLY;INTERVAL=3", null, null));
            item(
                    draft,
                    path,
                    4,
                    unit,
                    "Sau khi có hướng dẫn của Trung ương, điều chỉnh nhiệm vụ cho phù hợp",
                    "Sau khi có hướng dẫn của Trung ương",
                    new Timing.After("có hướng dẫn của Trung ương"));
            draft.node(
                    path + "/-5",
                    "-",
                    "Chủ trì, phối hợp với " + other + " tham mưu giải quyết kịp thời khó khăn, vướng mắc ở cơ sở.");
            draft.when("kịp thời", new Timing.Urgent(), false);
            draft.assigned(
                    "tham mưu giải quyết kịp thời khó khăn, vướng mắc ở cơ sở", draft.lead(unit), draft.with(other));
            n++;
        }
        draft.node("III/" + n, n + ".", "Chế độ báo cáo");
        draft.line(
                "Các cơ quan, đơn vị báo cáo Ban Thường vụ Tỉnh ủy (qua Văn phòng Tỉnh ủy) trước ngày 20 hằng tháng.");
        Deadline monthly = draft.when(
                "trước ngày 20 hằng tháng", new Timing.Recurring("FREQ=MONTHLY;BYMONTHDAY=19", null, null), false);
        draft.reports(
                List.of("Các cơ quan, đơn vị"),
                List.of("Ban Thường vụ Tỉnh ủy"),
                "Văn phòng Tỉnh ủy",
                List.of(monthly),
                "báo cáo Ban Thường vụ Tỉnh ủy (qua Văn phòng Tỉnh ủy) trước ngày 20 hằng tháng");
    }

    private static void item(Draft draft, String path, int n, String unit, String words, String time, Timing timing) {
        draft.node(path + "/-" + n, "-", words + ".");
        draft.when(time, timing, false);
        draft.assigned(words, draft.lead(unit));
    }

    private static void tail(Draft draft) {
        draft.line("Nơi nhận:");
        draft.recipient("Văn phòng Trung ương Đảng (để báo cáo)")
                .recipient("Các đồng chí Ủy viên Ban Chấp hành Đảng bộ tỉnh")
                .recipient("Các ban, cơ quan của Tỉnh ủy")
                .recipient("Lưu Văn phòng Tỉnh ủy");
        draft.signed("T/M BAN THƯỜNG VỤ", "PHÓ BÍ THƯ", "Đặng Tường Lãm");
    }

    private static Citation cite(DocumentKind kind, String code, LocalDate day, String issuer, Citation.Role role) {
        return new Citation(kind, code, null, day, issuer, role, NOWHERE, "", "");
    }
}
