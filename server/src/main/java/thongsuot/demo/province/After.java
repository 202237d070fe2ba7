package thongsuot.demo.province;

import java.util.List;
import thongsuot.organisation.Line;
import thongsuot.organisation.Person;
import thongsuot.organisation.PostId;
import thongsuot.organisation.PostKind;
import thongsuot.organisation.UnitId;
import thongsuot.web.Plain;

/** What the communes of today got when they began, and the four hundred people in posts. */
final class After {

    private static final int PEOPLE = 400;

    private final Facts facts = new Facts(Reform.NEW_PROVINCE);
    private final InventedNames names;
    private final Cast cast = new Cast();
    private int seated;

    After(InventedNames names, OldProvince province, List<Reform.NewCommune> communes) {
        this.names = names;
        communes.forEach(commune -> offices(commune, province));
        top(province);
        for (Reform.NewCommune commune : communes) {
            String suffix = commune.sort().equals("xã") ? "xa" : commune.sort().equals("phường") ? "phuong" : "dac-khu";
            boolean first = cast.isWithout("bithu.xa") && suffix.equals("xa");
            String login = first ? "xa" : Plain.of(commune.name()).replace(" ", "");
            seat(commune.party(), "Bí thư Đảng ủy " + commune.sort(), PostKind.HEAD, first ? "bithu.xa" : "");
            seat(commune.state(), "Chủ tịch Ủy ban nhân dân " + commune.sort(), PostKind.HEAD, "chutich." + login);
            seat(commune.party(), "Văn thư Đảng ủy " + commune.sort(), PostKind.OFFICE, "vanthu." + login);
        }
        for (Reform.NewCommune commune : communes)
            if (seated < PEOPLE)
                seat(commune.front(), "Chủ tịch Ủy ban Mặt trận Tổ quốc " + commune.sort(), PostKind.HEAD, "");
    }

    Facts facts() {
        return facts;
    }

    Cast cast() {
        return cast;
    }

    private void offices(Reform.NewCommune commune, OldProvince province) {
        String of = commune.sort() + " " + commune.name();
        for (String title : List.of("Văn phòng Đảng ủy", "Ban Xây dựng Đảng Đảng ủy", "Ủy ban Kiểm tra Đảng ủy"))
            facts.unit(title + " " + of, "", "co-quan-dang", "commune", Line.PARTY, commune.party());
        facts.unit("Hội đồng nhân dân " + of, "HĐND " + of, "hdnd", "commune", Line.STATE, commune.state());
        for (String title : List.of(
                "Văn phòng HĐND và UBND",
                "Phòng Kinh tế",
                "Phòng Văn hóa - Xã hội",
                "Trung tâm Phục vụ hành chính công"))
            facts.unit(title + " " + of, "", "phong", "commune", Line.STATE, commune.state());
        for (String title : List.of("Đoàn Thanh niên", "Hội Liên hiệp Phụ nữ", "Hội Nông dân", "Hội Cựu chiến binh"))
            facts.unit(title + " " + of, "", "doan-the", "commune", Line.FRONT, commune.front());
        facts.unit("Công đoàn " + of, "", "cong-doan-co-so", "commune", Line.UNION, province.body(Titles.LABOUR));
    }

    private void top(OldProvince province) {
        UnitId committee = province.body(Titles.COMMITTEE);
        UnitId government = province.body(Titles.GOVERNMENT);
        seat(committee, "Bí thư Tỉnh ủy", PostKind.HEAD, "bithu");
        for (String rank : List.of("Phó Bí thư Thường trực Tỉnh ủy", "Phó Bí thư Tỉnh ủy"))
            seat(committee, rank, PostKind.DEPUTY, "");
        seat(government, "Chủ tịch Ủy ban nhân dân tỉnh", PostKind.HEAD, "chutich");
        for (int i = 0; i < 3; i++) seat(government, "Phó Chủ tịch Ủy ban nhân dân tỉnh", PostKind.DEPUTY, "");
        province.bodies.forEach((title, unit) -> {
            if (unit.equals(committee) || unit.equals(government)) return;
            seat(unit, headOf(title), PostKind.HEAD, loginOfHead(title));
            if (title.equals("Văn phòng Tỉnh ủy")) {
                seat(unit, "Chuyên viên Văn phòng Tỉnh ủy", PostKind.SPECIALIST, "chuyenvien");
                seat(unit, "Văn thư Tỉnh ủy", PostKind.OFFICE, "vanthu");
            }
            if (title.equals("Ban Tổ chức Tỉnh ủy"))
                seat(unit, "Phó Trưởng ban Tổ chức Tỉnh ủy", PostKind.DEPUTY, "photruongban");
        });
    }

    private static String headOf(String title) {
        if (title.startsWith("Văn phòng")) return "Chánh " + title;
        if (title.startsWith("Ban ")) return "Trưởng b" + title.substring(1);
        if (title.startsWith("Sở ")) return "Giám đốc " + title;
        if (title.startsWith("Trường ")) return "Hiệu trưởng " + title;
        if (title.startsWith("Thanh tra")) return "Chánh " + title;
        if (title.startsWith("Ủy ban Kiểm tra")) return "Chủ nhiệm " + title;
        return "Chủ tịch " + title;
    }

    private static String loginOfHead(String title) {
        return switch (title) {
            case "Văn phòng Tỉnh ủy" -> "chanhvanphong";
            case "Ban Tổ chức Tỉnh ủy" -> "truongban";
            case "Ủy ban Kiểm tra Tỉnh ủy" -> "kiemtra";
            case "Ban Tuyên giáo và Dân vận Tỉnh ủy" -> "truongban.tgdv";
            case "Sở Nông nghiệp và Môi trường" -> "giamdoc.nnmt";
            default -> "";
        };
    }

    private void seat(UnitId unit, String title, PostKind kind, String login) {
        Person person = facts.person(names.person());
        PostId post = facts.post(unit, title, kind);
        facts.hold(person, post, kind == PostKind.HEAD);
        seated++;
        if (!login.isEmpty()) cast.add(login, person, post, title, unit);
    }
}
