package thongsuot.formats.text;

import java.util.Locale;
import java.util.Set;

/** How much a text reads like Vietnamese: counted on the syllables that no page of an office goes without. */
public final class Vietnamese {
    private static final Set<String> FREQUENT = Set.of(
            "và", "của", "các", "được", "là", "có", "không", "những", "với", "về", "đến", "từ", "để", "này", "một",
            "người", "ngày", "tháng", "năm", "số", "việc", "tổ", "chức", "thực", "hiện", "kế", "hoạch", "nhiệm", "vụ",
            "công", "tác", "cơ", "đơn", "vị", "đảng", "ủy", "uỷ", "tỉnh", "xã", "hội", "nhà", "nước", "quyết", "định",
            "nghị", "chỉ", "đạo", "quản", "lý", "phối", "hợp", "chủ", "trì", "báo", "cáo", "nội", "địa", "bàn", "sở",
            "bộ", "đoàn", "động", "dân", "cộng", "hòa", "hoà", "nghĩa", "độc", "lập", "tự", "hạnh", "phúc", "nơi",
            "nhận", "căn", "cứ", "trưởng", "văn", "phòng", "khi", "tại", "điều", "khoản", "quy", "phát", "triển",
            "kinh", "đồng", "tăng", "cường", "chất", "lượng");

    /** Enough to tell one decoding from another, and fast on any length. */
    private static final int SAMPLE = 60_000;

    private Vietnamese() {}

    /** The number of frequent syllables, those of plain ASCII letters not counted. */
    public static int score(String text) {
        String sample = text.substring(0, Math.min(text.length(), SAMPLE)).toLowerCase(Locale.ROOT);
        int hits = 0;
        int start = -1;
        for (int i = 0; i <= sample.length(); i++) {
            boolean letter = i < sample.length() && Character.isLetter(sample.charAt(i));
            if (letter && start < 0) start = i;
            if (!letter && start >= 0) {
                String syllable = sample.substring(start, i);
                if (!isAscii(syllable) && FREQUENT.contains(syllable)) hits++;
                start = -1;
            }
        }
        return hits;
    }

    /** Letters that only Vietnamese has in Unicode: đ, ơ, ư, and those with two signs. */
    static boolean hasOwnLetters(String text) {
        return text.chars().anyMatch(c -> (c >= 0x1EA0 && c <= 0x1EF9) || "đĐơƠưƯăĂ".indexOf(c) >= 0);
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(c -> c < 0x80);
    }
}
