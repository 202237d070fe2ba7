package thongsuot.reader.internal.target;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import thongsuot.reader.internal.text.Fold;

/** The noun after a number: {@code đợt cao điểm} in {@code 05 đợt cao điểm xử lý vi phạm}. */
record CountedNoun(int start, int end) {
    private static final int MOST_SYLLABLES = 4;

    /** What begins the next part of the sentence. */
    private static final Set<String> STOP = Set.of(
            "xử", "thực", "tuyên", "được", "có", "đạt", "cho", "về", "của", "tại", "trên", "trong", "với", "và", "để",
            "từ", "theo", "là", "ở", "do", "bằng", "nhằm", "tham", "hoàn", "vào", "trở", "mỗi", "xây", "tổ", "phục",
            "đăng", "ra", "hỗ", "giúp", "phát", "bảo", "đảm", "đáp", "sử", "hoặc", "gồm", "trước", "sau", "đến", "tới",
            "như", "cùng", "gắn", "tiêu", "thuộc", "này", "nêu", "đã", "sẽ", "phải", "cần", "trị", "hàng", "nhân",
            "bình", "năm", "so", "đang", "chưa", "không", "ứng", "thường", "hưởng", "mang", "ven", "miễn", "khó", "tử",
            "ký", "nghèo", "làm", "nâng", "đối", "khi", "nếu", "thì", "mà", "các", "những", "một", "đủ", "cấp", "tăng",
            "giảm", "dưới", "sinh");

    /** Heads that keep the verb behind them: {@code cuộc kiểm tra}, {@code lớp tập huấn}. */
    private static final Set<String> WITH_VERB = Set.of("cuộc", "lớp", "buổi", "đợt", "hội", "tổ", "đoàn", "khóa");

    // Numbers of time, age, law, marks and labels count nothing that work has to reach.
    private static final Pattern NEVER = Fold.pattern(
            "(?:ngày|giờ|phút|giây|tháng|năm|tuần|quý|lần|tuổi|điểm|điều|khoản|mục|trang|dòng|chương|phần trăm|cấp|bước|mặt|bên|ý|số|sao|h|đ|nội dung|nhóm|giai đoạn|nhiệm kỳ|khóa|kỳ|thế kỷ|chữ|mm|cm|pt|tốt|không|có|nhất|giỏi|đúng|chống|biết|cùng|sẵn sàng|tiên phong|xây|rõ)(?!\\p{L})"
                    + "|(?:điểm nghẽn|tiêu chí|nhiệm vụ|giải pháp|mục tiêu|chỉ tiêu|yêu cầu|nguyên tắc|con số|lĩnh vực|đồng chí|thành viên)(?!\\p{L})");
    /** Heads that are a unit by themselves. */
    private static final Set<String> ALONE = Set.of(
            "cây", "vụ", "hộ", "người", "xã", "phường", "thôn", "bản", "ấp", "km", "ha", "tấn", "kg", "em", "cháu",
            "con", "chiếc", "cái", "tin", "m2", "m", "lít", "bộ", "nhà", "căn", "lượt", "hồ");

    private static final Pattern SYLLABLE = Pattern.compile("\\s*(\\p{L}[\\p{L}\\p{M}\\d]*)");
    private static final Pattern PER = Pattern.compile("\\s?/\\s?\\p{L}+(?:\\s?/\\s?\\p{L}+)?");

    static @Nullable CountedNoun at(String folded, int at) {
        int start = at;
        while (start < folded.length() && folded.charAt(start) == ' ') {
            start++;
        }
        if (start == at
                || start == folded.length()
                || !Character.isLetter(folded.charAt(start))
                || never(folded, start)) {
            return null;
        }
        int end = end(folded, start);
        return end == start ? null : new CountedNoun(start, end);
    }

    private static boolean never(String folded, int start) {
        return NEVER.matcher(folded)
                .region(start, folded.length())
                .useTransparentBounds(true)
                .lookingAt();
    }

    private static int end(String folded, int start) {
        Matcher syllable = SYLLABLE.matcher(folded);
        int[] ends = new int[MOST_SYLLABLES + 1];
        int count = 0;
        int end = start;
        boolean withVerb = false;
        while (count <= MOST_SYLLABLES
                && syllable.region(end, folded.length()).lookingAt()
                && sameLine(folded, end, syllable)) {
            String word = syllable.group(1);
            boolean stops = STOP.contains(word) && !(withVerb && count == 1);
            if (stops && count > 0) {
                break;
            }
            withVerb |= count == 0 && WITH_VERB.contains(word);
            end = syllable.end();
            ends[Math.min(count, MOST_SYLLABLES)] = end;
            count++;
            if (count == 1 && ALONE.contains(word)) {
                break;
            }
        }
        // a longer phrase is a name behind its noun: "mô hình | dân vận khéo"
        int noun = folded.startsWith("câu lạc bộ", start) || folded.startsWith("hợp tác xã", start) ? 3 : 2;
        int last = count > MOST_SYLLABLES ? ends[noun - 1] : end;
        Matcher per = PER.matcher(folded).region(last, folded.length());
        return per.lookingAt() ? per.end() : last;
    }

    private static boolean sameLine(String folded, int end, Matcher syllable) {
        return folded.substring(end, syllable.start(1)).indexOf('\n') < 0;
    }
}
