package thongsuot.formats.export.html;

import java.io.IOException;

/** The list of keys, opened with {@code ?}. Whoever is disturbed by keys can turn them off there. */
final class Help {
    private static final String[][] KEYS = {
        {"j, k", "mục sau, mục trước"},
        {"Enter", "đến lời văn của mục đang chọn, rồi trở lại"},
        {"/", "tìm trong danh sách"},
        {"Esc", "bỏ chọn, bỏ lọc"},
        {"?", "bảng phím tắt này"},
    };

    private Help() {}

    static void write(Html html) throws IOException {
        html.open("dialog", "id", "tro-giup", "aria-labelledby", "tro-giup-ten").line();
        html.element("h2", "Phím tắt", "id", "tro-giup-ten").line();
        html.open("dl", "class", "phim").line();
        for (String[] key : KEYS) {
            html.open("div").open("dt").element("kbd", key[0]).close("dt");
            html.element("dd", key[1]).close("div").line();
        }
        html.close("dl").line();
        html.open("p").open("label");
        html.single("input", "type", "checkbox", "id", "bat-phim", "checked", "");
        html.text(" Bật phím tắt").close("label").close("p").line();
        html.element("button", "Đóng", "type", "button", "id", "dong-tro-giup");
        html.close("dialog").line();
    }
}
