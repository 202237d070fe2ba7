package thongsuot.reader.internal.layout;

import java.util.List;
import java.util.regex.Pattern;
import thongsuot.reader.internal.text.Fold;
import thongsuot.reader.internal.text.Line;

/** The lines under the kind's word: {@code KẾ HOẠCH / phòng, chống đuối nước trẻ em / giai đoạn 2022 - 2025}. */
final class Title {
    private static final int MAX_TITLE_LINES = 8;
    // "Thực hiện …", "Căn cứ …": a preamble, unless it is the first line below the kind.
    private static final Pattern OPENER = Fold.pattern(
            "(?:[-–]\\s*)?(?:căn cứ|thực hiện|triển khai|thi hành|theo đề nghị|theo|xét|trên cơ sở|nhằm|để|sau khi|tiếp tục|trong|ngày|"
                    + "kính gửi|năm|hiện nay|thời gian qua|qua|với|từ|tại|những|ban|ủy ban|ubnd|sở|bộ|chính phủ|thủ tướng|hội đồng|tỉnh ủy|đảng ủy|"
                    + "huyện ủy|thành ủy|liên đoàn|công đoàn|đoàn|trường|quốc hội|chủ tịch|giám đốc|hiệu trưởng|quyết định|thường trực|văn phòng)(?![\\p{L}])");
    // seen: "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH …" · "HỘI ĐỒNG NHÂN DÂN … / KHÓA X, KỲ HỌP THỨ 5" · "GIÁM ĐỐC SỞ Y TẾ": who
    // decides, above the grounds
    private static final Pattern OFFICE = Fold.pattern(
            "(?:giám đốc|bộ trưởng|hiệu trưởng|cục trưởng|chánh|trưởng|viện trưởng|tổng|chủ nhiệm)(?![\\p{L}])");
    private static final Pattern OPENER_CAPITALS =
            Pattern.compile("(?:QUYẾT ĐỊNH|QUYẾT NGHỊ|NGHỊ QUYẾT|KẾT LUẬN)\\s*:?\\s*$");
    private static final Pattern FORMAL_OPENER =
            Fold.pattern("(?:[-–]\\s*)?(?:căn cứ|theo đề nghị|xét|kính gửi|thực hiện|triển khai)(?![\\p{L}])");

    private Title() {}

    /** Where the title below line {@code kind} ends, the rule under it included. */
    static int end(List<Line> lines, int kind) {
        int i = kind + 1;
        int limit = Math.min(lines.size(), kind + 1 + MAX_TITLE_LINES);
        boolean flattened = !Letterhead.isKindLine(lines.get(kind).text());
        while (i < limit && isTitle(lines, kind, i, flattened)) {
            i++;
        }
        // The rule under the title belongs to it.
        while (i < lines.size() && lines.get(i).text().chars().noneMatch(Character::isLetterOrDigit)) {
            i++;
        }
        return i;
    }

    private static boolean isTitle(List<Line> lines, int kind, int i, boolean flattened) {
        Line line = lines.get(i);
        String text = line.text();
        if (text.chars().noneMatch(Character::isLetterOrDigit)) {
            return false;
        }
        Label label = Labels.at(text);
        if (label != null && label.kind() != Label.Kind.BRACKETED
                || Letterhead.isAddressee(Fold.fold(text))
                || text.charAt(0) == '|') {
            return false;
        }
        boolean first = i == kind + 1 && !flattened;
        if (first) {
            return !isPreamble(text) || text.length() < 240 && !endsLikeSentence(text);
        }
        if (line.gap() && !isOpenTitle(lines, i)) {
            return false;
        }
        boolean lower = Character.isLowerCase(text.charAt(0)) || text.charAt(0) == '(';
        if (LineJoiner.isHeadingLike(text)) {
            return !OPENER_CAPITALS.matcher(text).lookingAt() && !isEnactingBody(lines, i);
        }
        return lower && text.length() < 200 && !endsLikeSentence(text)
                || text.length() < 140 && !endsLikeSentence(text) && !isPreamble(text)
                || isPreambleByChance(lines, i);
    }

    private static boolean isEnactingBody(List<Line> lines, int i) {
        String folded = Fold.fold(lines.get(i).text());
        if (!Bodies.begin(folded) && !OFFICE.matcher(folded).lookingAt()) {
            return false;
        }
        for (int j = i + 1; j < Math.min(lines.size(), i + 4); j++) {
            if (isFormalOpener(lines.get(j).text())) {
                return true;
            }
        }
        return false;
    }

    /** "Bộ Chính trị về đột phá …" under a title's line that is not whole. */
    private static boolean isPreambleByChance(List<Line> lines, int i) {
        String text = lines.get(i).text();
        return !lines.get(i).gap()
                && text.length() < 110
                && !endsLikeSentence(text)
                && isOpenTitle(lines, i + 1)
                && !isFormalOpener(text);
    }

    private static boolean isFormalOpener(String text) {
        return FORMAL_OPENER.matcher(Fold.fold(text)).lookingAt();
    }

    /**
     * Whether the title's last line before {@code i} waits for more: it ends in a comma or the next line goes on in lower case, in a page
     * whose every line became a paragraph even behind a blank one.
     */
    private static boolean isOpenTitle(List<Line> lines, int i) {
        String before = lines.get(i - 1).text();
        char last = before.charAt(before.length() - 1);
        return last == ','
                || last == '-'
                || i < lines.size()
                        && !endsLikeSentence(before)
                        && Character.isLowerCase(lines.get(i).text().charAt(0));
    }

    private static boolean isPreamble(String text) {
        return OPENER.matcher(Fold.fold(text)).lookingAt();
    }

    private static boolean endsLikeSentence(String text) {
        char last = text.charAt(text.length() - 1);
        return last == ';' || last == ':' || last == '.' && !text.endsWith("...");
    }
}
