package thongsuot.formats.export.words;

import java.math.BigDecimal;
import java.util.Locale;
import thongsuot.reader.Diagnostic;
import thongsuot.reader.Reading;
import thongsuot.reader.cite.Citation;
import thongsuot.reader.node.Header;
import thongsuot.reader.obligation.Party;
import thongsuot.reader.obligation.Target;

/** The words on screen for what the reader names in English. */
public final class Labels {
    private Labels() {}

    public static String role(Party.Role role) {
        return switch (role) {
            case LEAD -> "chủ trì";
            case COOPERATE -> "phối hợp";
            case ADVISE -> "tham mưu";
        };
    }

    public static String role(Citation.Role role) {
        return switch (role) {
            case IMPLEMENTS -> "thực hiện";
            case BASIS -> "căn cứ";
            case AMENDS -> "sửa đổi, bổ sung";
            case REPLACES -> "thay thế";
            case MENTIONS -> "nhắc đến";
        };
    }

    public static String doubt(Diagnostic.Code code) {
        return switch (code) {
            case TWO_DATES -> "Một văn bản, hai ngày";
            case NO_OWNER -> "Chưa rõ cơ quan thực hiện";
            case NO_DATE -> "Chưa rõ thời hạn";
            case IMPOSSIBLE_DATE -> "Ngày không hợp lệ";
            case HEADER_CONFLICT -> "Phần đầu văn bản không khớp";
            case BLANK -> "Còn để trống";
            case BROKEN_SEQUENCE -> "Đánh số không liên tục";
            case NUMBER_FORM -> "Số, ký hiệu sai thể thức";
            case UNDEFINED_ALIAS -> "Tên gọi tắt chưa giải thích";
            case UNREADABLE -> "Phần không đọc được";
        };
    }

    /** "từ 95 % trở lên", "dưới 0,3 %", "05 lớp" as a short figure: "≥ 95 %". */
    public static String figure(Target target) {
        String sign = switch (target.comparator()) {
            case GREATER -> "> ";
            case AT_LEAST -> "≥ ";
            case LESS -> "< ";
            case AT_MOST -> "≤ ";
            case EQUAL -> "";
        };
        return sign + number(target.value()) + " " + target.unit();
    }

    /** Vietnamese writes a decimal comma and groups thousands with a full stop. */
    public static String number(BigDecimal value) {
        String plain = value.toPlainString();
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        String rest = point < 0 ? "" : "," + plain.substring(point + 1);
        return whole.replaceAll("(?<=\\d)(?=(?:\\d{3})+$)", ".") + rest;
    }

    /** "Kế hoạch số 12-KH/TU", "Công văn", "van-ban.docx": the shortest name that tells a document from others. */
    public static String shortName(Reading reading, String fileName) {
        Header header = reading.header();
        String kind = header.kind() == null ? "" : capitalised(header.kind().vietnamese());
        if (header.code() != null) {
            return (kind.isEmpty() ? "Văn bản" : kind) + " số " + header.code();
        }
        if (header.title() != null) {
            return (kind + " " + header.title()).strip();
        }
        if (!fileName.isEmpty()) {
            return fileName;
        }
        return kind.isEmpty() ? "Văn bản không tên" : kind;
    }

    public static String capitalised(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
