package thongsuot.formats.export;

import java.util.ArrayList;
import java.util.List;
import thongsuot.reader.DocumentReader;
import thongsuot.reader.NamedReading;
import thongsuot.reader.coverage.ParentPlan;

/** A directive and plans that answer it, invented: one lower and later, one copied, one that smuggles something in. */
final class SamplePlans {
    static final NamedReading PARENT = read("cap-tren.docx", """
            TỈNH ỦY SÔNG HẬU THƯỢNG
            *
            Số 31-KH/TU
            ĐẢNG CỘNG SẢN VIỆT NAM
            Tân Lộ, ngày 09 tháng 02 năm 2026

            KẾ HOẠCH
            trồng cây và chăm sóc đường làng năm 2026

            I- CHỈ TIÊU
            1. Trên 85% ấp có tổ tự quản chăm sóc đường làng.
            II- NHIỆM VỤ
            1. Khơi thông cống rãnh dọc các tuyến đường trước ngày 30/6/2026.
            2. Vận động mỗi hộ trồng ba cây bóng mát trước nhà.
            3. Sở Tài chính hướng dẫn quyết toán kinh phí mua cây giống.
            4. Các đảng ủy trực thuộc Tỉnh ủy xây dựng kế hoạch thực hiện trước ngày 20/3/2026.
            """);

    private static final String HEAD = """
            ĐẢNG BỘ TỈNH SÔNG HẬU THƯỢNG
            ĐẢNG ỦY XÃ LONG KHÊ
            *
            Số 14-KH/ĐU
            ĐẢNG CỘNG SẢN VIỆT NAM
            Long Khê, ngày 25 tháng 3 năm 2026

            KẾ HOẠCH
            trồng cây năm 2026

            """;

    private SamplePlans() {}

    static PlanCoverage weak() {
        return of("long-khe.docx", """
                I- NHIỆM VỤ
                1. Từ 70% ấp trở lên có tổ tự quản chăm sóc đường làng.
                2. Khơi thông cống rãnh dọc các tuyến đường trước ngày 31/8/2026.
                3. =Lắp 12 bóng đèn ở bến đò.
                """);
    }

    static PlanCoverage copied() {
        return of(
                "chep.docx",
                PARENT.reading().text().substring(PARENT.reading().text().indexOf("I- CHỈ TIÊU")));
    }

    static PlanCoverage hostile() {
        return of("<img src=x onerror=alert(1)>.docx", """
                I- NHIỆM VỤ
                1. Khơi thông cống rãnh <script>alert(1)</script> dọc các tuyến đường "><b>.
                """);
    }

    static PlanCoverage empty() {
        return of("trong.txt", "");
    }

    static List<PlanCoverage> branch() {
        return new ArrayList<>(List.of(weak(), copied(), hostile(), empty()));
    }

    private static PlanCoverage of(String name, String body) {
        NamedReading plan = read(name, body.isEmpty() ? "" : HEAD + body);
        return new PlanCoverage(plan, ParentPlan.of(PARENT.reading()).coveredBy(plan.reading()));
    }

    private static NamedReading read(String name, String text) {
        return new NamedReading(name, DocumentReader.standard().read(text));
    }
}
