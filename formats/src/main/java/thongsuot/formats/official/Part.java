package thongsuot.formats.official;

import java.util.Locale;

/** A part of an official document that has a look of its own: a style of the Word file, named as people would name it. */
public enum Part {
    NATION("Quốc hiệu, tiêu đề"),
    MOTTO("Tiêu ngữ"),
    SUPERIOR("Cơ quan chủ quản"),
    ISSUER("Cơ quan ban hành"),
    MARK("Dấu sao"),
    NUMBER("Số, ký hiệu"),
    LETTER_SUBJECT("Trích yếu công văn"),
    STAMP("Dấu chỉ mức độ"),
    PLACE_DATE("Địa danh, ngày tháng"),
    KIND("Tên loại"),
    TITLE("Trích yếu"),
    TITLE_MARK("Gạch dưới trích yếu"),
    ADDRESSEE("Kính gửi"),
    ADDRESSEE_ITEM("Kính gửi, từng nơi"),
    GROUND("Căn cứ"),
    ENACTING("Chủ thể quyết định"),
    HEADING_1("Đề mục 1"),
    HEADING_2("Đề mục 2"),
    HEADING_3("Đề mục 3"),
    BODY("Nội dung"),
    ITEM_1("Gạch đầu dòng 1"),
    ITEM_2("Gạch đầu dòng 2"),
    CELL_HEAD("Tiêu đề cột"),
    CELL("Ô của bảng"),
    RECIPIENTS("Nơi nhận"),
    RECIPIENT("Nơi nhận, từng nơi"),
    AUTHORITY("Quyền hạn ký"),
    POSITION("Chức vụ"),
    NAME("Họ tên"),
    PAGE_NUMBER("Số trang"),
    ANNEX("Phụ lục"),
    ANNEX_TITLE("Tên phụ lục"),
    ANNEX_OF("Kèm theo");

    private final String vietnamese;

    Part(String vietnamese) {
        this.vietnamese = vietnamese;
    }

    String vietnamese() {
        return vietnamese;
    }

    /** As forms name it: {@code place-date}. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** As the Word file names it: {@code vb-place-date}. */
    String style() {
        return "vb-" + key();
    }
}
