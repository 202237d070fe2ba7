package thongsuot.web.design;

import java.time.LocalDate;
import java.util.List;
import thongsuot.web.Choice;
import thongsuot.web.Column;
import thongsuot.web.Difference;
import thongsuot.web.Figure;
import thongsuot.web.Link;
import thongsuot.web.MergeField;
import thongsuot.web.MergeView;
import thongsuot.web.TimelineEntry;
import thongsuot.web.Tone;
import thongsuot.web.TreeNode;

/** Invented content for the components; long names among them, as real ones are. */
final class Samples {

    static final List<Column> COLUMNS = List.of(
            Column.name("name", "Tên đơn vị"),
            Column.text("kind", "Loại"),
            Column.number("members", "Số đảng viên").sorts(),
            Column.text("since", "Thành lập"),
            Column.text("progress", "Tiến độ"),
            Column.text("code", "Mã").hidden());
    static final List<Choice> LEVELS =
            List.of(new Choice("tinh", "Cấp tỉnh"), new Choice("xa", "Cấp xã"), new Choice("co-so", "Cấp cơ sở"));
    static final List<Choice> LINES = List.of(
            new Choice("PARTY", "Hệ thống Đảng", "Tỉnh ủy, đảng ủy, chi bộ"),
            new Choice("STATE", "Hệ thống chính quyền", "UBND, sở, phòng"),
            new Choice("FRONT", "Mặt trận Tổ quốc"));
    static final List<Choice> WAYS =
            List.of(new Choice("now", "Gửi ngay"), new Choice("later", "Gửi vào 7 giờ sáng mai"));
    static final List<Choice> KINDS = List.of(
            new Choice("xa", "Đảng ủy xã"), new Choice("phuong", "Đảng ủy phường"), new Choice("chi-bo", "Chi bộ"));
    static final List<Difference> DIFFERENCES = List.of(
            new Difference("Tên", "Huyện ủy Bình Sơn", "Đảng ủy xã Bình Sơn"),
            new Difference("Tên viết tắt", "HU Bình Sơn", ""),
            new Difference("Trực thuộc", "Tỉnh ủy Ân Giang", "Tỉnh ủy Ân Giang"));

    private Samples() {}

    static List<Figure> figures() {
        return List.of(
                new Figure("Đơn vị", "7.014", "tăng 12 so với tháng trước", "unit", Tone.PLAIN, "/design"),
                new Figure("Việc đến hạn hôm nay", "3", "hạn cuối ngày", "clock", Tone.WARN, null),
                new Figure("Quá hạn", "1", "lâu nhất 2 ngày", "warning", Tone.BAD, null),
                new Figure("Hoàn thành đúng hạn", "97,4 %", "1.208 trong 1.240 việc", "done", Tone.GOOD, null));
    }

    static List<TimelineEntry> timeline() {
        return List.of(
                new TimelineEntry(
                        LocalDate.of(2025, 7, 1),
                        "Hợp nhất từ Đảng ủy xã Bình Sơn, Đảng ủy xã Bình Minh và một phần Đảng ủy thị trấn Châu Ổ",
                        "Quyết định 1234-QĐ/TU ngày 20/06/2025 của Tỉnh ủy Ân Giang",
                        "merge",
                        Tone.INFO,
                        "/design"),
                new TimelineEntry(
                        LocalDate.of(2023, 2, 3), "Đổi tên", "Từ “Đảng ủy xã Bình Sơn A”", "edit", Tone.PLAIN, null),
                new TimelineEntry(LocalDate.of(1999, 11, 20), "Thành lập", "", "plus", Tone.GOOD, null));
    }

    static List<TreeNode> tree() {
        TreeNode cell = new TreeNode(
                "n3", "Chi bộ Ban Tuyên giáo và Dân vận", "8", "users", "/design", null, false, false, List.of());
        TreeNode office = new TreeNode(
                "n2",
                "Đảng ủy các cơ quan Đảng tỉnh",
                "42 đơn vị",
                "unit",
                "/design",
                "/design?open=no#tree",
                true,
                true,
                List.of(cell));
        TreeNode commune = new TreeNode(
                "n4",
                "Đảng ủy xã Bình Sơn",
                "31 đơn vị",
                "unit",
                "/design",
                "/design?open=n4",
                false,
                false,
                List.of());
        return List.of(new TreeNode(
                "n1",
                "Tỉnh ủy Ân Giang",
                "3.321 đơn vị",
                "tree",
                "/design",
                "/design?open=no",
                true,
                false,
                List.of(office, commune)));
    }

    static List<Link> tabs() {
        return List.of(
                new Link("Thông tin chung", "/design", "info", true),
                new Link("Chức vụ", "/design?tab=2", "post"),
                new Link("Lịch sử", "/design?tab=3", "history"));
    }

    static MergeView merge() {
        return new MergeView(
                "/design/merge",
                "/design",
                8,
                "Trần Văn Bình đã lưu lúc 09:12 ngày 21/11/2026",
                List.of(
                        new MergeField("title", "Tên", "Phòng Tổng hợp", "Phòng Tổng hợp", "Phòng Tổng hợp", false),
                        new MergeField("phone", "Điện thoại", "", "0255 000 111", "", false),
                        new MergeField(
                                "note",
                                "Ghi chú",
                                "Họp giao ban thứ Hai.",
                                "Họp giao ban thứ Hai, 7 giờ 30.",
                                "Họp giao ban thứ Ba.",
                                true)));
    }
}
