package thongsuot.reader.internal.layout;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import thongsuot.reader.cite.DocumentKind;
import thongsuot.reader.internal.text.Fold;

/** The line that says what kind of document this is: {@code KẾ HOẠCH}, {@code NGHỊ QUYẾT LIÊN TỊCH}. */
final class KindWords {
    /** Longer words first: {@code chương trình hành động} is not a {@code chương trình}. */
    private static final Map<String, DocumentKind> KINDS = kinds();

    private KindWords() {}

    /**
     * A kind's word at the start of a line.
     *
     * @param length code units of the word
     */
    record Found(DocumentKind kind, int length) {}

    /** The kind whose word, in capitals, begins {@code line}; null where none does. */
    static @Nullable Found at(String line) {
        if (!Character.isUpperCase(line.charAt(0))) {
            return null;
        }
        String folded = Fold.fold(line.length() > 48 ? line.substring(0, 48) : line);
        for (Map.Entry<String, DocumentKind> entry : KINDS.entrySet()) {
            String word = entry.getKey();
            if (folded.startsWith(word) && endsWord(folded, word.length()) && inCapitals(line, word.length())) {
                return new Found(entry.getValue(), word.length());
            }
        }
        return null;
    }

    private static boolean endsWord(String folded, int at) {
        return at == folded.length() || !Character.isLetter(folded.charAt(at));
    }

    private static boolean inCapitals(String line, int length) {
        for (int i = 0; i < length; i++) {
            if (Character.isLowerCase(line.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static Map<String, DocumentKind> kinds() {
        Map<String, DocumentKind> kinds = new LinkedHashMap<>();
        kinds.put("nghị quyết liên tịch", DocumentKind.RESOLUTION);
        kinds.put("thông tư liên tịch", DocumentKind.CIRCULAR);
        kinds.put("chương trình hành động", DocumentKind.ACTION_PROGRAMME);
        kinds.put("chương trình phối hợp", DocumentKind.PROGRAMME);
        kinds.put("thông báo kết luận", DocumentKind.NOTICE);
        kinds.put("kế hoạch liên tịch", DocumentKind.PLAN);
        kinds.put("kế hoạch phối hợp", DocumentKind.PLAN);
        kinds.put("hướng dẫn liên tịch", DocumentKind.GUIDANCE);
        for (DocumentKind kind : DocumentKind.values()) {
            if (kind != DocumentKind.OTHER) {
                kinds.putIfAbsent(kind.vietnamese(), kind);
            }
        }
        kinds.put("công điện", DocumentKind.OTHER);
        kinds.put("phương án", DocumentKind.OTHER);
        kinds.put("dự án", DocumentKind.OTHER);
        kinds.put("biên bản", DocumentKind.OTHER);
        kinds.put("thông cáo", DocumentKind.OTHER);
        kinds.put("quy hoạch", DocumentKind.OTHER);
        kinds.put("giấy mời", DocumentKind.OTHER);
        kinds.put("lời kêu gọi", DocumentKind.OTHER);
        kinds.put("thư ngỏ", DocumentKind.OTHER);
        return kinds;
    }
}
