package thongsuot.formats.export.html;

import java.io.IOException;

/** What narrows the lists: kinds, units, words. Shown by the script; without it the page is whole and has links. */
final class Toolbar {
    private Toolbar() {}

    static void write(Html html, Facts facts) throws IOException {
        html.open("nav", "class", "the", "aria-label", "Phần của trang");
        html.element("a", "Văn bản", "href", "#van-ban", "data-the", "van-ban");
        html.open("a", "href", "#viec-phai-lam", "data-the", "viec-phai-lam").text("Việc phải làm ");
        html.element("span", Integer.toString(facts.count(Kind.TASK)), "class", "dem")
                .close("a");
        html.close("nav").line();
        html.open("div", "class", "cong-cu", "role", "search", "aria-label", "Lọc")
                .line();
        search(html);
        units(html, facts);
        kinds(html, facts);
        buttons(html);
        html.close("div").line();
    }

    private static void search(Html html) throws IOException {
        html.element("label", "Tìm trong danh sách", "for", "tim", "class", "an");
        html.single(
                        "input",
                        "id",
                        "tim",
                        "type",
                        "search",
                        "placeholder",
                        "Tìm, không cần dấu",
                        "autocomplete",
                        "off",
                        "spellcheck",
                        "false")
                .line();
    }

    private static void units(Html html, Facts facts) throws IOException {
        html.element("label", "Cơ quan, đơn vị", "for", "don-vi", "class", "an");
        html.open("select", "id", "don-vi").element("option", "Mọi cơ quan, đơn vị", "value", "");
        for (Units.Unit unit : facts.units().all()) {
            int all = unit.leads() + unit.supports();
            html.element("option", unit.name() + " (" + all + ")", "value", unit.key());
        }
        html.close("select").line();
        html.element("label", "Vai trò", "for", "vai-tro", "class", "an");
        html.open("select", "id", "vai-tro");
        html.element("option", "Chủ trì hoặc phối hợp", "value", "");
        html.element("option", "Chủ trì", "value", "+");
        html.element("option", "Phối hợp, tham mưu", "value", "-");
        html.close("select").line();
    }

    private static void kinds(Html html, Facts facts) throws IOException {
        html.open("div", "class", "loai", "role", "group", "aria-label", "Loại thông tin")
                .line();
        for (Kind kind : Kind.values()) {
            html.open("button", "type", "button", "aria-pressed", "true", "data-k", kind.code());
            html.open("span", "class", "mau m-" + kind.code(), "aria-hidden", "true")
                    .text("a")
                    .close("span");
            html.element("b", Integer.toString(facts.count(kind)))
                    .text(" " + kind.counted())
                    .close("button")
                    .line();
        }
        html.close("div").line();
    }

    private static void buttons(Html html) throws IOException {
        html.open("div", "class", "nut");
        html.element("button", "Sao chép bảng việc", "type", "button", "id", "sao-chep");
        html.element("button", "In", "type", "button", "id", "in");
        html.element("button", "Sáng/tối", "type", "button", "id", "sang-toi", "aria-pressed", "false");
        html.element("button", "Phím tắt", "type", "button", "id", "mo-tro-giup", "aria-haspopup", "dialog");
        html.close("div");
        html.element("p", "", "id", "bao", "class", "an", "role", "status").line();
    }
}
