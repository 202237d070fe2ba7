package thongsuot.reader.internal.layout;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import thongsuot.reader.Span;
import thongsuot.reader.internal.text.Fold;
import thongsuot.reader.internal.text.Prose;
import thongsuot.reader.node.Signature;

/** Who signs, in which office, in whose name. */
final class Signers {
    // seen: "T/M BAN THƯỜNG VỤ" · "TM. CHÍNH PHỦ" · "KT. CHỦ TỊCH" · "K/T BÍ THƯ" · "TL. GIÁM ĐỐC" · "TUQ. CHỦ TỊCH" ·
    // "TM.ĐOÀN CHỦ TỊCH"
    private static final Pattern AUTHORITY = Pattern.compile(
            "(?:T\\s?/\\s?[MLU]|K\\s?/\\s?T|TM|KT|TL|TUQ|T\\.M|K\\.T|T\\.L)\\s?[.:]?\\s*(?=[\\p{Lu}])(?!\\p{Lu}\\.)[^.;]{2,}");
    private static final Pattern FORMULA =
            Pattern.compile("(?:T\\s?/\\s?[MLU]|K\\s?/\\s?T|TM|KT|TL|TUQ|T\\.M|K\\.T|T\\.L)\\s?[.:\\s]");
    // seen: "PHÓ CHỦ TỊCH" at the end of "KT. CHỦ TỊCH PHÓ CHỦ TỊCH"
    private static final Pattern OFFICE_AT_END = Pattern.compile(
            "(?:PHÓ |THỨ )(?:BÍ THƯ|CHỦ TỊCH|GIÁM ĐỐC|HIỆU TRƯỞNG|TRƯỞNG|CHÁNH|TỔNG|THỦ TƯỚNG|VIỆN|CỤC|CHỦ NHIỆM).*$");
    private static final Pattern POSITION = Fold.pattern(
            "(?:q\\.\\s*|quyền\\s+)?(?:phó |thứ |ủy viên |đồng )?(?:tổng )?(?:bí thư|chủ tịch|giám đốc|"
                    + "hiệu trưởng|hiệu phó|chánh|phó chánh|trưởng|bộ trưởng|thủ tướng|chủ nhiệm|cục trưởng|chi cục trưởng|vụ trưởng|viện trưởng|tổ trưởng|"
                    + "trưởng ban|trưởng phòng|chánh văn phòng|chánh án|chánh thanh tra|tổng cục trưởng|tư lệnh|chính ủy|chính trị viên|chỉ huy|"
                    + "người lập|người đứng đầu|ủy viên|thường trực|kế toán|thanh tra|cục phó|đội trưởng|chủ hộ|bí thư thường trực|hội trưởng|"
                    + "tổng biên tập|tổng thư ký|thủ trưởng|trạm trưởng|hạt trưởng|người ký|chủ trì|thư ký)(?![\\p{L}])");
    // seen: "(đã ký)" · "(Ký tên, đóng dấu)" · "(Đã ký và đóng dấu)" · "Đã ký" · "[Signed]" · "*"
    private static final Pattern SIGNED = Fold.pattern("[\\[(]?\\s*(?:đã ký|ký,|ký tên|ký và|ký ghi|signed|chữ ký).*");
    private static final Pattern NAME =
            Pattern.compile("(?:(?:[A-ZĐ]{1,4}|GS|PGS|TS|ThS|BS|KS|CN|LS|DS|Dr|BSCK\\w*|CKI{1,2})\\.\\s?){0,6}"
                    + "(?:(?:Đại|Thượng|Trung|Thiếu) (?:tướng|tá|úy) )?\\p{Lu}\\p{L}*(?:[ -]\\p{Lu}\\p{L}*){1,5}");
    private static final Pattern CAPITAL_NAME = Pattern.compile("\\p{Lu}+(?: \\p{Lu}+){1,4}");
    private static final Pattern PLAIN_NAME = Pattern.compile("\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}*){1,4}");

    private final StringBuilder authority = new StringBuilder();
    private @Nullable String position;
    private @Nullable String name;
    private int start = -1;
    private int end = -1;

    private Signers() {}

    /** Who signs in paragraphs {@code from} to {@code to}; where several do, the first. */
    static Signature in(Prose prose, int from, int to) {
        Signers signers = new Signers();
        boolean besideRecipients = false;
        for (int p = from; p < to && signers.name == null; p++) {
            String text = prose.paragraph(p);
            if (Recipients.begin(text)) {
                besideRecipients = true;
            } else if (!besideRecipients || !isEntry(text)) {
                signers.line(text, prose.start(p), prose.end(p), besideRecipients);
            }
        }
        return signers.signature();
    }

    private static boolean isEntry(String text) {
        return Recipients.isBullet(text.charAt(0)) || Character.isLowerCase(text.charAt(0));
    }

    private void line(String text, int from, int to, boolean besideRecipients) {
        if (isAuthority(text)) {
            authority.append(authority.isEmpty() ? "" : " ").append(text);
        } else if (isPosition(text) && (position == null || isCapitalPosition(text))) {
            position = text;
        } else if (!authority.isEmpty() && position == null && LineJoiner.isHeadingLike(text) && !isName(text)) {
            authority.append(' ').append(text);
        } else if (isName(text)
                && (!besideRecipients || start >= 0 || PLAIN_NAME.matcher(text).matches())) {
            name = text;
        } else {
            return;
        }
        start = start < 0 ? from : start;
        end = to;
    }

    private Signature signature() {
        Span span = new Span(Math.max(start, 0), Math.max(end, 0));
        String formula = authority.toString();
        Matcher office = OFFICE_AT_END.matcher(formula);
        // "KT. CHỦ TỊCH PHÓ CHỦ TỊCH" on one line: the signer's own office follows the formula.
        if (position == null && FORMULA.matcher(formula).lookingAt() && office.find()) {
            String before = formula.substring(0, office.start()).strip();
            if (!FORMULA.matcher(before + " ").matches()) {
                return new Signature(before, office.group().strip(), name, span);
            }
        }
        return new Signature(formula.isEmpty() ? null : formula, position, name, span);
    }

    /** Whether {@code text} is part of a signature: a formula, an office, {@code (đã ký)}. */
    static boolean belong(String text) {
        return isAuthority(text)
                || isPosition(text)
                || SIGNED.matcher(Fold.fold(text)).matches();
    }

    static boolean isAuthority(String text) {
        return AUTHORITY.matcher(text).matches() && text.length() <= 120;
    }

    private static boolean isPosition(String text) {
        return text.length() <= 100 && POSITION.matcher(Fold.fold(text)).lookingAt() && text.indexOf(':') < 0;
    }

    static boolean isCapitalPosition(String text) {
        return isPosition(text) && text.length() <= 60 && text.chars().noneMatch(Character::isLowerCase);
    }

    static boolean isName(String text) {
        return text.length() <= 60
                && (NAME.matcher(text).matches() || CAPITAL_NAME.matcher(text).matches())
                && !isPosition(text)
                && !isAuthority(text)
                && KindWords.at(text) == null
                && !Letterhead.isNational(Fold.fold(text));
    }
}
