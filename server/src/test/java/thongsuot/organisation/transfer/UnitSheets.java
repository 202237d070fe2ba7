package thongsuot.organisation.transfer;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import thongsuot.organisation.Kinds;
import thongsuot.organisation.Line;

/** A small file of units in parts, and what checking says of a file. */
final class UnitSheets {

    static final String HEADING =
            "Mã,Tên đơn vị,Tên tắt,Loại,Cấp,Hệ thống,Mã cấp trên,Lý do không có cấp trên,Mã định danh,Từ ngày\n";
    static final String ROOT = "1,Tỉnh ủy Vân Lĩnh,,Tỉnh ủy,Cấp tỉnh,Đảng,,Đứng đầu,,01/01/2020\n";
    static final String CHILD = "2,Đảng ủy xã Mường Then,,Đảng ủy xã,Cấp xã,Đảng,1,,,01/7/2025\n";

    private UnitSheets() {}

    static Checked csv(String text) {
        return check(text.getBytes(StandardCharsets.UTF_8));
    }

    static Checked check(byte[] content) {
        KnownUnits known = new KnownUnits(Map.of(), Map.of(), Set.of("H99.taken"));
        List<Kinds.Kind> kinds = List.of(
                new Kinds.Kind("tinh-uy", "Tỉnh ủy", "", Line.PARTY),
                new Kinds.Kind("dang-uy-xa", "Đảng ủy xã", "", Line.PARTY),
                new Kinds.Kind("chi-bo", "Chi bộ", "", Line.PARTY));
        List<Kinds.Level> levels = List.of(
                new Kinds.Level("province", "Cấp tỉnh", ""),
                new Kinds.Level("commune", "Cấp xã", ""),
                new Kinds.Level("grassroots", "Cơ sở", ""));
        return new RowCheck(LocalDate.of(2026, 1, 1), known, kinds, levels).check(UnitFiles.read(content));
    }

    static List<RowError.Rule> rules(Checked checked) {
        return checked.errors().stream().map(RowError::rule).toList();
    }

    /** As an old program saves it: letters with their hats, tones behind them. */
    static byte[] windows1258(String text) {
        StringBuilder parted = new StringBuilder();
        for (char c : Normalizer.normalize(text, Normalizer.Form.NFC).toCharArray()) {
            String apart = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
            char last = apart.charAt(apart.length() - 1);
            boolean toned = apart.length() > 1 && "\u0300\u0301\u0309\u0303\u0323".indexOf(last) >= 0;
            int middle = apart.indexOf('\u0323');
            if (toned || middle > 0) {
                char tone = middle > 0 ? '\u0323' : last;
                parted.append(Normalizer.normalize(apart.replace(String.valueOf(tone), ""), Normalizer.Form.NFC))
                        .append(tone);
            } else parted.append(c);
        }
        return parted.toString().getBytes(Charset.forName("windows-1258"));
    }

    static byte[] workbook(java.util.function.Consumer<Worksheet> fill) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, "test", "1.0")) {
            Worksheet sheet = book.newWorksheet("a");
            row(sheet, 0, HEADING);
            fill.accept(sheet);
        }
        return out.toByteArray();
    }

    static void row(Worksheet sheet, int number, String csv) {
        String[] cells = csv.strip().split(",", -1);
        for (int i = 0; i < cells.length; i++) if (!cells[i].isEmpty()) sheet.value(number, i, cells[i]);
    }
}
