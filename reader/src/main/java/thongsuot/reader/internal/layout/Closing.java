package thongsuot.reader.internal.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import thongsuot.reader.Span;
import thongsuot.reader.internal.text.Fold;
import thongsuot.reader.internal.text.Line;
import thongsuot.reader.internal.text.Prose;
import thongsuot.reader.node.Recipient;
import thongsuot.reader.node.Signature;

/** The closing block: {@code Nơi nhận}, and who signs for whom. */
final class Closing {
    private static final Pattern RECIPIENTS = Fold.pattern("nơi nhận\\s*(?:[:.]|$)\\s*");
    // seen: "T/M BAN THƯỜNG VỤ" · "TM. CHÍNH PHỦ" · "KT. CHỦ TỊCH" · "K/T BÍ THƯ" · "TL. GIÁM ĐỐC" · "TUQ. CHỦ TỊCH" ·
    // "TM.ĐOÀN CHỦ TỊCH"
    private static final Pattern AUTHORITY = Pattern.compile(
            "(?:T\\s?/\\s?[MLU]|K\\s?/\\s?T|TM|KT|TL|TUQ|T\\.M|K\\.T|T\\.L)\\s?[.:]?\\s*(?=[\\p{Lu}])(?!\\p{Lu}\\.)[^.;]{2,}");
    private static final Pattern FORMULA =
            Pattern.compile("(?:T\\s?/\\s?[MLU]|K\\s?/\\s?T|TM|KT|TL|TUQ|T\\.M|K\\.T|T\\.L)\\s?[.:\\s]");
    private static final Pattern POSITION = Fold.pattern(
            "(?:q\\.\\s*|quyền\\s+)?(?:phó |thứ |ủy viên |đồng )?(?:tổng )?(?:bí thư|chủ tịch|giám đốc|"
                    + "hiệu trưởng|hiệu phó|chánh|phó chánh|trưởng|bộ trưởng|thủ tướng|chủ nhiệm|cục trưởng|chi cục trưởng|vụ trưởng|viện trưởng|tổ trưởng|"
                    + "trưởng ban|trưởng phòng|chánh văn phòng|chánh án|chánh thanh tra|tổng cục trưởng|tư lệnh|chính ủy|chính trị viên|chỉ huy|"
                    + "người lập|người đứng đầu|ủy viên|thường trực|kế toán|thanh tra|cục phó|đội trưởng|chủ hộ|bí thư thường trực|hội trưởng|"
                    + "tổng biên tập|tổng thư ký|thủ trưởng|trạm trưởng|hạt trưởng|người ký|chủ trì|thư ký)(?![\\p{L}])");
    // seen: "(đã ký)" · "(Ký tên, đóng dấu)" · "(Đã ký và đóng dấu)" · "Đã ký" · "[Signed]" · "*"
    private static final Pattern SIGNED = Fold.pattern("[\\[(]?\\s*(?:đã ký|ký,|ký tên|ký và|ký ghi|signed|chữ ký).*");
    private static final Pattern NAME =
            Pattern.compile("(?:(?:[A-ZĐ]{1,4}|GS|PGS|TS|ThS|BS|KS|CN|LS|DS|Dr|BSCK\\w*|CKI{1,2})\\.\\s?)*"
                    + "(?:(?:Đại|Thượng|Trung|Thiếu) (?:tướng|tá|úy) )?\\p{Lu}\\p{L}*(?:[ -]\\p{Lu}\\p{L}*){1,5}");
    private static final Pattern CAPITAL_NAME = Pattern.compile("\\p{Lu}+(?: \\p{Lu}+){1,4}");
    private static final int LOOKAHEAD = 12;

    private Closing() {}

    /**
     * Where the closing block begins in lines {@code from} to {@code to}: at the recipients or a signature right above them; without
     * recipients, at the last signature. A guideline may show signatures in its text, so the first is not enough.
     *
     * @return {@code to} where there is none
     */
    static int begin(List<Line> lines, int from, int to) {
        int last = to;
        for (int i = from; i < to && last == to; i++) {
            if (isRecipients(lines.get(i).text()) && hasEntries(lines, i)) {
                last = i;
            }
        }
        for (int i = to - 1; i >= from && last == to; i--) {
            if (signs(lines, i)) {
                last = i;
            }
        }
        int first = last;
        for (int i = last - 1; last < to && i >= Math.max(from, first - LOOKAHEAD); i--) {
            Label label = Labels.at(lines.get(i).text());
            if (label != null && !label.kind().isBullet() || lines.get(i).text().length() > 160) {
                break;
            }
            first = signs(lines, i) ? i : first;
        }
        return first;
    }

    private static boolean hasEntries(List<Line> lines, int i) {
        return lines.get(i).text().length() > 12
                || i + 1 < lines.size() && isBullet(lines.get(i + 1).text().charAt(0))
                || i + 1 < lines.size() && lines.get(i + 1).text().length() < 80;
    }

    /** Whether a closing block may begin at line {@code i}. */
    static boolean begins(List<Line> lines, int i) {
        return isRecipients(lines.get(i).text()) || signs(lines, i);
    }

    private static boolean signs(List<Line> lines, int i) {
        String text = lines.get(i).text();
        if (text.length() > 90 || !LineJoiner.isHeadingLike(text) && !isCapitalPosition(text)) {
            return false;
        }
        return isAuthority(text) || isCapitalPosition(text) && signerFollows(lines, i);
    }

    private static boolean isRecipients(String text) {
        return (text.charAt(0) == 'N' || text.charAt(0) == 'n')
                && RECIPIENTS
                        .matcher(Fold.fold(text.length() > 40 ? text.substring(0, 40) : text))
                        .lookingAt();
    }

    private static boolean isAuthority(String text) {
        return AUTHORITY.matcher(text).matches() && text.length() <= 120 && !text.startsWith("TL 8");
    }

    private static boolean isPosition(String text) {
        return text.length() <= 100 && POSITION.matcher(Fold.fold(text)).lookingAt() && text.indexOf(':') < 0;
    }

    private static boolean isCapitalPosition(String text) {
        return isPosition(text) && text.length() <= 60 && text.chars().noneMatch(Character::isLowerCase);
    }

    /** A position is a signer's only where a person's name or the recipients follow soon. */
    private static boolean signerFollows(List<Line> lines, int from) {
        for (int i = from + 1; i < Math.min(lines.size(), from + LOOKAHEAD); i++) {
            String text = lines.get(i).text();
            if (isName(text) || isRecipients(text)) {
                return true;
            }
            if (text.length() > 100 || Labels.at(text) != null) {
                return false;
            }
        }
        return false;
    }

    private static boolean isName(String text) {
        return text.length() <= 60
                && (NAME.matcher(text).matches() || CAPITAL_NAME.matcher(text).matches())
                && !isPosition(text)
                && !isAuthority(text)
                && KindWords.at(text) == null
                && !Letterhead.isNational(Fold.fold(text));
    }

    /** The entries of {@code Nơi nhận} in paragraphs {@code from} to {@code to}. */
    static List<Recipient> recipients(Prose prose, int from, int to) {
        List<Recipient> entries = new ArrayList<>();
        int i = from;
        while (i < to && !isRecipients(prose.paragraph(i))) {
            i++;
        }
        if (i == to) {
            return entries;
        }
        Matcher word = RECIPIENTS.matcher(prose.folded());
        word.region(prose.start(i), prose.end(i));
        int start = word.lookingAt() ? word.end() : prose.end(i);
        if (start < prose.end(i)) {
            addAll(prose, entries, start, prose.end(i));
        }
        boolean last = false;
        boolean listed = false;
        for (int p = i + 1; p < to && !last; p++) {
            String text = prose.paragraph(p);
            boolean bulleted = isBullet(text.charAt(0)) && text.length() > 1;
            if (!bulleted
                    && (isAuthority(text)
                            || isPosition(text)
                            || isSideNote(text)
                            || SIGNED.matcher(Fold.fold(text)).matches())) {
                continue;
            }
            if (!bulleted && isName(text) && !entries.isEmpty() && endsEntry(prose, entries)) {
                continue;
            }
            listed |= bulleted;
            if (bulleted || entries.isEmpty() || !listed && endsEntry(prose, entries)) {
                if (!bulleted && (LineJoiner.isHeadingLike(text) || text.length() > 120)) {
                    continue;
                }
                addAll(prose, entries, prose.start(p), prose.end(p));
            } else {
                extend(prose, entries, prose.end(p));
            }
            last = isLast(entries) && closesLine(prose, p) && !(p + 1 < to && isBulleted(prose, p + 1));
        }
        return entries;
    }

    private static boolean isBullet(char c) {
        return "-–—+•*".indexOf(c) >= 0;
    }

    private static boolean isBulleted(Prose prose, int p) {
        return isBullet(prose.paragraph(p).charAt(0));
    }

    private static boolean closesLine(Prose prose, int p) {
        char end = prose.text().charAt(prose.end(p) - 1);
        return end != ',' && end != '-';
    }

    /** {@code (để b/cáo)} behind a brace stands in a column of its own. */
    private static boolean isSideNote(String text) {
        return text.charAt(0) == '(' && text.length() < 40;
    }

    private static boolean isLast(List<Recipient> entries) {
        return !entries.isEmpty() && Fold.fold(entries.getLast().name()).startsWith("lưu");
    }

    private static boolean endsEntry(Prose prose, List<Recipient> entries) {
        int end = entries.getLast().span().end();
        return end < prose.text().length() && ";.,".indexOf(prose.text().charAt(end)) >= 0;
    }

    /** One entry, or several that stand in one line: {@code - Như trên; - Lưu: VT.} */
    private static void addAll(Prose prose, List<Recipient> entries, int from, int to) {
        int start = from;
        boolean bulleted = isBullet(prose.text().charAt(from));
        for (int i = from; i < to; i++) {
            boolean parts = prose.text().charAt(i) == ';' && i + 1 < to && nextIsEntry(prose, i + 1, to, bulleted);
            if (parts || i == to - 1) {
                add(prose, entries, start, parts ? i : to);
                start = i + 1;
            }
        }
    }

    private static boolean nextIsEntry(Prose prose, int from, int to, boolean bulleted) {
        int i = from;
        while (i < to && prose.text().charAt(i) == ' ') {
            i++;
        }
        return i < to && (isBullet(prose.text().charAt(i)) || !bulleted && !endsInStorage(prose, from));
    }

    /** {@code Lưu: VT; TG-NC} is one entry. */
    private static boolean endsInStorage(Prose prose, int at) {
        int line = prose.start(prose.paragraphAt(at));
        return prose.folded().substring(Math.max(line, at - 40), at).contains("lưu");
    }

    private static void add(Prose prose, List<Recipient> entries, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && " -–—+•*".indexOf(prose.text().charAt(start)) >= 0) {
            start++;
        }
        while (end > start && " ;.,:/".indexOf(prose.text().charAt(end - 1)) >= 0) {
            end--;
        }
        if (end > start) {
            entries.add(new Recipient(prose.text().substring(start, end), new Span(start, end)));
        }
    }

    private static void extend(Prose prose, List<Recipient> entries, int to) {
        Recipient open = entries.removeLast();
        int size = entries.size();
        add(prose, entries, open.span().start(), to);
        Recipient whole = entries.get(size);
        entries.set(size, new Recipient(whole.name().replace('\n', ' '), whole.span()));
    }

    /** Who signs in paragraphs {@code from} to {@code to}; where several do, the first. */
    static Signature signature(Prose prose, int from, int to) {
        StringBuilder authority = new StringBuilder();
        @Nullable String position = null;
        @Nullable String name = null;
        int start = -1;
        int end = -1;
        boolean inRecipients = false;
        for (int p = from; p < to && name == null; p++) {
            String text = prose.paragraph(p);
            if (isRecipients(text)) {
                inRecipients = true;
                continue;
            }
            if (inRecipients && (isBullet(text.charAt(0)) || Character.isLowerCase(text.charAt(0)))) {
                continue;
            }
            boolean used = true;
            if (isAuthority(text)) {
                authority.append(authority.isEmpty() ? "" : " ").append(text);
            } else if (isPosition(text) && (position == null || isCapitalPosition(text))) {
                position = text;
            } else if (!authority.isEmpty() && position == null && LineJoiner.isHeadingLike(text) && !isName(text)) {
                authority.append(' ').append(text);
            } else if (isName(text) && (!inRecipients || start >= 0 || standsAlone(prose, p))) {
                name = text;
            } else {
                used = false;
            }
            if (used) {
                start = start < 0 ? prose.start(p) : start;
                end = prose.end(p);
            }
        }
        if (position == null && authority.length() > 0) {
            return split(authority.toString(), name, new Span(start, end));
        }
        return new Signature(
                authority.isEmpty() ? null : authority.toString(),
                position,
                name,
                new Span(Math.max(start, 0), Math.max(end, 0)));
    }

    private static boolean standsAlone(Prose prose, int p) {
        return prose.paragraph(p).split(" ").length >= 2
                && CAPITALISED.matcher(prose.paragraph(p)).matches();
    }

    private static final Pattern CAPITALISED = Pattern.compile("\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}*){1,4}");

    /** {@code KT. CHỦ TỊCH PHÓ CHỦ TỊCH} on one line: the office follows the formula. */
    private static Signature split(String authority, @Nullable String name, Span span) {
        Matcher office = OFFICE_AT_END.matcher(authority);
        if (FORMULA.matcher(authority).lookingAt() && office.find()) {
            String before = authority.substring(0, office.start()).strip();
            if (!FORMULA.matcher(before + " ").matches()) {
                return new Signature(before, office.group().strip(), name, span);
            }
        }
        return new Signature(authority, null, name, span);
    }

    private static final Pattern OFFICE_AT_END = Pattern.compile(
            "(?:PHÓ |THỨ )(?:BÍ THƯ|CHỦ TỊCH|GIÁM ĐỐC|HIỆU TRƯỞNG|TRƯỞNG|CHÁNH|TỔNG|THỦ TƯỚNG|VIỆN|CỤC|CHỦ NHIỆM).*$");
}
