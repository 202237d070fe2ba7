package thongsuot.reader.internal.cite;

import java.util.List;
import java.util.Set;

/** Where the name of a law ends: {@code Luật Phòng, chống tham nhũng | và các văn bản …}. */
final class LawName {
    private static final int LONGEST = 130;
    private static final Set<String> STOPS = Set.of(
            ("được có quy về trong để theo đã là cho tại nhằm do khi của này ngày số đến từ với đối sẽ phải nêu trên hiện gồm năm "
                            + "ra như mà hoặc thì bằng trình thay trước sau ban nếu bị không thuộc chậm trừ cũng đang")
                    .split(" "));
    // Names with a comma in them: "Luật Thi đua, khen thưởng", "Luật Thực hành tiết kiệm, chống lãng phí".
    private static final Set<String> AFTER_COMMA =
            Set.of("chống khen sử bổ tiết xuất quá cư kết đấu lưu phát vệ cung công hàng thuế chữa đầu bí".split(" "));
    private static final Set<String> AFTER_AND =
            Set.of("các những văn nghị luật kế quyết thông chỉ theo tổ hướng pháp".split(" "));

    private LawName() {}

    /** The place after the name that begins at {@code start}; {@code start} itself where none does. */
    static int end(String text, String folded, int start) {
        if (start >= text.length() || !Character.isUpperCase(text.charAt(start))) {
            return start;
        }
        int end = start;
        int at = start;
        while (at - start < LONGEST) {
            int stop = word(text, at);
            String word = folded.substring(at, stop);
            if (stop == at || at > start && (stops(text, folded, word, stop) || law(text, folded, at))) {
                break;
            }
            end = stop;
            at = next(text, folded, stop);
            if (at < 0) {
                break;
            }
        }
        return end;
    }

    /** Where the next word of the name begins; negative where the name ends. */
    private static int next(String text, String folded, int stop) {
        boolean comma = stop < text.length() && text.charAt(stop) == ',';
        int at = Letters.skipBlanks(text, comma ? stop + 1 : stop, 2);
        if (at == stop || at >= text.length() || !Character.isLetter(text.charAt(at))) {
            return -1;
        }
        String word = folded.substring(at, word(text, at));
        if (comma) {
            return AFTER_COMMA.contains(word) && Character.isLowerCase(text.charAt(at)) ? at : -1;
        }
        if (word.equals("và")) {
            int after = Letters.skipBlanks(text, at + 2, 2);
            return AFTER_AND.contains(folded.substring(after, word(text, after))) ? -1 : at;
        }
        return at;
    }

    /** Words that end a name, but for "văn bản quy phạm pháp luật" and "cư trú của người nước ngoài". */
    private static boolean stops(String text, String folded, String word, int stop) {
        int from = Letters.skipBlanks(text, stop, 2);
        String next = folded.substring(from, word(text, from));
        boolean inner = word.equals("quy") && List.of("phạm", "hoạch", "chuẩn").contains(next)
                || word.equals("của") && List.of("người", "công").contains(next);
        return STOPS.contains(word) && !inner;
    }

    private static boolean law(String text, String folded, int at) {
        return Character.isUpperCase(text.charAt(at))
                && (folded.startsWith("luật ", at) || folded.startsWith("bộ luật ", at));
    }

    private static int word(String text, int from) {
        int i = from;
        while (i < text.length() && Character.isLetter(text.charAt(i)) && i - from < 12) {
            i++;
        }
        return i;
    }
}
