package thongsuot.reader.internal.target;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import thongsuot.reader.internal.text.Fold;

/** The noun after a number: {@code đợt cao điểm} in {@code 05 đợt cao điểm xử lý vi phạm}. */
record CountedNoun(int start, int end) {
    private static final int MOST_SYLLABLES = 3;

    /** What begins the next part of the sentence. */
    private static final Set<String> STOP = Set.of(
            "xử", "thực", "tuyên", "được", "có", "đạt", "cho", "về", "của", "tại", "trên", "trong", "với", "và", "để",
            "từ", "theo", "là", "ở", "do", "bằng", "nhằm", "tham", "hoàn", "vào", "trở", "mỗi", "xây", "tổ", "phục",
            "đăng", "ra", "hỗ", "giúp", "phát", "bảo", "đảm", "đáp", "sử", "hoặc", "gồm", "trước", "sau", "đến", "tới",
            "như", "cùng", "gắn", "tiêu", "thuộc", "này", "nêu", "đã", "sẽ", "phải", "cần", "trị", "hàng", "nhân",
            "bình", "năm", "so", "đang", "chưa", "không", "ứng", "thường", "hưởng", "mang", "làm", "nâng", "đối", "khi",
            "nếu", "thì", "mà", "các", "những", "một", "đủ", "cấp", "tăng", "giảm", "dưới", "sinh");

    /** Heads that keep the verb behind them: {@code cuộc kiểm tra}, {@code lớp tập huấn}. */
    private static final Set<String> WITH_VERB = Set.of("cuộc", "lớp", "buổi", "đợt", "hội", "tổ", "đoàn", "khóa");

    // Numbers of time, age, law, marks and labels count nothing that work has to reach.
    private static final Pattern NEVER = Fold.pattern(
            "(?:ngày|giờ|phút|giây|tháng|năm|tuần|quý|lần|tuổi|điểm|điều|khoản|mục|trang|dòng|chương|phần trăm|cấp|bước|mặt|bên|ý|số|sao|h|đ|nội dung|nhóm|giai đoạn|nhiệm kỳ|khóa|kỳ|thế kỷ|chữ|mm|cm|pt)(?!\\p{L})"
                    + "|(?:điểm nghẽn|tiêu chí|nhiệm vụ|giải pháp|mục tiêu|chỉ tiêu|yêu cầu|nguyên tắc|con số|lĩnh vực|đồng chí|thành viên)(?!\\p{L})");
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
        int end = start;
        boolean withVerb = false;
        for (int count = 0; count < MOST_SYLLABLES; count++) {
            boolean next = syllable.region(end, folded.length()).lookingAt()
                    && folded.substring(end, syllable.start(1)).indexOf('\n') < 0;
            boolean stops = next && STOP.contains(syllable.group(1)) && !(withVerb && count == 1);
            if (!next || stops && count > 0) {
                break;
            }
            withVerb |= count == 0 && WITH_VERB.contains(syllable.group(1));
            end = syllable.end();
        }
        Matcher per = PER.matcher(folded).region(end, folded.length());
        return per.lookingAt() ? per.end() : end;
    }
}
