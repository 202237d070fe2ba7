package thongsuot.reader.internal.cite;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import thongsuot.reader.internal.text.Fold;

/** Where the name of an issuer ends: {@code Ban Thường vụ Tỉnh ủy | về …}. Names have no closing mark, so their words decide. */
final class IssuerWords {
    private static final int LONGEST = 140;
    // A name ends before these, even where they follow a capital: "tỉnh Sông Hậu Thượng | ban hành …".
    private static final Set<String> STOPS = Set.of(
            ("hoặc hay cùng về việc v quy sửa hướng phê triển thực tuyên tăng đẩy nâng một đối khi có được đã bảo giải kết trả "
                            + "đề cho để nhằm tại theo thay bãi hết gửi giao yêu chỉ cụ là với trong từ nêu ra do của ngày số này "
                            + "gắn trên đến ký xác lấy tiếp thí phát bổ tổng sắp xử xin đồng thống sẽ phải cần chưa không như mà "
                            + "thì bằng báo lập xây mới nói gồm đính kèm trình áp chấp điều dự")
                    .split(" "));
    private static final Set<String> STOP_PAIRS =
            Set.of(("ban hành, thành lập, công nhận, công bố, công tác, thể chế, thể hiện, thông qua, thông báo, "
                            + "thông tin, tổ chức, kiểm tra, đào tạo, quản lý, đầu tư, trường hợp, khoa học, lao động, hành động, "
                            + "cơ cấu, bộ tiêu, định kỳ, thường xuyên, thường niên, đột xuất, kịp thời, nghiêm túc, hàng ngày, hàng tuần, "
                            + "hàng tháng, hàng quý, hàng năm")
                    .split(", "));
    // "Bộ Ngoại giao": a word that would end a name, in a name.
    private static final Set<String> NAMES = Set.of(
            "chấp hành", "ngoại giao", "chỉ đạo", "chỉ huy", "hội đồng", "tổ công", "đại biểu", "nhà báo", "công tác");
    // "Bộ Nông nghiệp và Phát triển nông thôn": only behind a capital, for the verb ends a name.
    private static final Set<String> CAPITAL_NAMES = Set.of("phát triển");
    // "Ban Thi đua - Khen thưởng Trung ương | Hướng dẫn tổ chức …": titles in capitals begin so.
    private static final Set<String> TITLES = Set.of(
            "hướng dẫn",
            "quy định",
            "ban hành",
            "sửa đổi",
            "phê duyệt",
            "về việc",
            "triển khai",
            "thực hiện",
            "thông báo");
    // Lower-case words within names.
    private static final Set<String> INNER = Set.of(
            ("nhân dân tỉnh thành phố huyện quận thị xã trấn phường ủy vụ hội nước khóa cấp ương trực thuộc khối "
                            + "cơ quan doanh nghiệp liên hiệp phụ nữ nông thôn thể thao du lịch môi trường truyền lần thứ đoàn đảng "
                            + "bộ quốc gia trung đại biểu đặc khu thường chấp hành ban tịch trưởng nghệ nhất hai ba tư năm sáu bảy "
                            + "tám chín mười lãnh đạo việt nam chính phủ chiến binh thanh niên sở phòng cựu chức viên cao tuổi học văn thuật đỏ sinh tối")
                    .split(" "));
    private static final Pattern TERM =
            Fold.pattern(",?\\s?\\(?khóa [ivxlc\\d]{1,6}\\)?(?:,? nhiệm kỳ \\d{4}\\s?[-–]\\s?\\d{4})?");

    private final String text;
    private final String folded;
    private int end;
    private boolean afterCapital;

    private IssuerWords(String text, String folded, int start) {
        this.text = text;
        this.folded = folded;
        this.end = start;
    }

    /** The place after the name that begins at {@code start}; {@code start} itself where no name does. */
    static int end(String text, String folded, int start) {
        IssuerWords words = new IssuerWords(text, folded, start);
        while (words.end - start < LONGEST && words.takes(start)) {
            // each turn takes one word
        }
        return words.end;
    }

    private boolean takes(int start) {
        Matcher term = TERM.matcher(folded).region(end, Math.min(folded.length(), end + 60));
        if (end > start && term.lookingAt()) {
            end = term.end();
            afterCapital = false;
            return true;
        }
        int from = end == start ? start : Letters.skipBlanks(text, end, 2);
        if (end > start && hyphen(from)) {
            from = Letters.skipBlanks(text, from + 1, 2);
        }
        int stop = word(from);
        if (stop == from || end > start && from == end || !belongs(from, stop, end == start)) {
            return false;
        }
        end = stop;
        return true;
    }

    /** {@code Ban Thi đua - Khen thưởng}. */
    private boolean hyphen(int at) {
        int next = Letters.skipBlanks(text, at + 1, 2);
        return at < text.length()
                && Letters.dash(text.charAt(at))
                && next < text.length()
                && Character.isUpperCase(text.charAt(next));
    }

    private boolean belongs(int from, int stop, boolean first) {
        String word = folded.substring(from, stop);
        boolean upper = Character.isUpperCase(text.charAt(from));
        boolean capitals = upper && stop - from > 1 && Letters.capitals(text, from, stop);
        int nextFrom = Letters.skipBlanks(text, stop, 2);
        String pair = word + " " + folded.substring(nextFrom, word(nextFrom));
        if (first) {
            afterCapital = upper && !capitals;
            return !STOP_PAIRS.contains(pair) && (upper || word.equals("liên") || INNER.contains(word));
        }
        if (!upper || capitals) {
            boolean goesOn = goesOn(from, word, pair, capitals, nextFrom);
            afterCapital = false;
            return goesOn;
        }
        afterCapital = true;
        return !TITLES.contains(pair) || before(from).equals("ban");
    }

    /** Whether a small word, or one in capitals throughout, still belongs to the name. */
    private boolean goesOn(int from, String word, String pair, boolean capitals, int next) {
        String before = before(from);
        boolean name = NAMES.contains(pair)
                || NAMES.contains(before + " " + word)
                || afterCapital && CAPITAL_NAMES.contains(before + " " + word);
        if (STOPS.contains(word) && !name || STOP_PAIRS.contains(pair) && !before.equals("tổ")) {
            return false;
        }
        if (word.equals("và")) {
            return joinsName(next);
        }
        return name || capitals || afterCapital || INNER.contains(word) || pair.equals("các cơ");
    }

    private String before(int from) {
        int stop = Letters.skipBlanksBack(folded, from);
        int start = stop;
        while (start > 0 && Character.isLetter(folded.charAt(start - 1)) && stop - start < 12) {
            start--;
        }
        return folded.substring(start, stop);
    }

    /** {@code Sở Tài nguyên và Môi trường}, but not {@code Tỉnh ủy và Kế hoạch số …}. */
    private boolean joinsName(int next) {
        if (next >= text.length() || !Character.isUpperCase(text.charAt(next))) {
            return false;
        }
        KindNoun noun = KindNoun.startingAt(folded, next);
        return noun == null || noun.kind() == thongsuot.reader.cite.DocumentKind.PLAN && !numbered(noun.end());
    }

    private boolean numbered(int at) {
        int i = Letters.skipBlanks(folded, at, 2);
        return i < folded.length() && (Letters.digit(folded.charAt(i)) || folded.startsWith("số", i));
    }

    private int word(int from) {
        int i = from;
        while (i < text.length() && Character.isLetterOrDigit(text.charAt(i)) && i - from < 24) {
            i++;
        }
        return i;
    }
}
