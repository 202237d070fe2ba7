package thongsuot.reader.internal.cite;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import thongsuot.reader.cite.DocumentKind;

/**
 * The word for a kind of document before its number: {@code Quy định}, {@code Chương trình hành động}, {@code văn bản}.
 *
 * @param kind null where the word leaves the kind to the symbol: {@code văn bản}
 * @param start where it begins in the text
 * @param end the place after it
 */
record KindNoun(@Nullable DocumentKind kind, int start, int end) {
    private static final int MOST_WORDS = 5;
    private static final Map<String, DocumentKind> KINDS = kinds();
    private static final Map<String, Integer> FIRST_WORDS = firstWords();
    private static final String GENERAL = "văn bản";

    /** The longest word for a kind that ends at {@code end} of the folded text. */
    static @Nullable KindNoun endingAt(String folded, int end) {
        KindNoun longest = null;
        int start = end;
        for (int words = 0; words < MOST_WORDS && start > 0; words++) {
            start = Letters.skipBlanksBack(folded, start);
            int stop = start;
            while (start > 0 && Character.isLetter(folded.charAt(start - 1)) && stop - start < 10) {
                start--;
            }
            if (start == stop) {
                break;
            }
            KindNoun noun = named(folded, start, end);
            longest = noun == null ? longest : noun;
        }
        return longest;
    }

    /** The longest word for a kind that begins at {@code start}. */
    static @Nullable KindNoun startingAt(String folded, int start) {
        int end = start;
        int most = MOST_WORDS;
        KindNoun longest = null;
        for (int words = 0; words < most; words++) {
            int from = Letters.skipBlanks(folded, end, 2);
            end = from;
            while (end < folded.length() && Character.isLetter(folded.charAt(end)) && end - from < 10) {
                end++;
            }
            if (end == from) {
                break;
            }
            if (words == 0) {
                most = FIRST_WORDS.getOrDefault(folded.substring(start, end), 0);
            }
            KindNoun noun = words < most ? named(folded, start, end) : null;
            longest = noun == null ? longest : noun;
        }
        return longest;
    }

    private static @Nullable KindNoun named(String folded, int start, int end) {
        String word = folded.substring(start, end);
        if (word.equals(GENERAL)) {
            return new KindNoun(null, start, end);
        }
        DocumentKind kind = word.equals("luật") && folded.startsWith("pháp ", start - 5) ? null : KINDS.get(word);
        return kind == null ? null : new KindNoun(kind, start, end);
    }

    private static Map<String, Integer> firstWords() {
        Map<String, Integer> first = new HashMap<>();
        first.put("văn", 2);
        for (String noun : KINDS.keySet()) {
            String[] words = noun.split(" ");
            first.merge(words[0], words.length, Math::max);
        }
        return first;
    }

    private static Map<String, DocumentKind> kinds() {
        Map<String, DocumentKind> kinds = new HashMap<>();
        for (DocumentKind kind : DocumentKind.values()) {
            if (kind != DocumentKind.OTHER) {
                kinds.put(kind.vietnamese(), kind);
            }
        }
        for (String way : new String[] {"liên tịch", "chuyên đề", "phối hợp", "liên ngành", "hành động"}) {
            kinds.put("nghị quyết " + way, DocumentKind.RESOLUTION);
            kinds.put("thông tư " + way, DocumentKind.CIRCULAR);
            kinds.put("kế hoạch " + way, DocumentKind.PLAN);
            kinds.put("hướng dẫn " + way, DocumentKind.GUIDANCE);
            kinds.put("quy chế " + way, DocumentKind.RULES);
            kinds.putIfAbsent("chương trình " + way, DocumentKind.PROGRAMME);
        }
        kinds.put("thông báo kết luận", DocumentKind.NOTICE);
        kinds.put("thông báo ý kiến kết luận", DocumentKind.NOTICE);
        kinds.put("bộ luật", DocumentKind.LAW);
        kinds.put("công văn hỏa tốc", DocumentKind.OFFICIAL_LETTER);
        kinds.put("công văn khẩn", DocumentKind.OFFICIAL_LETTER);
        for (String other : new String[] {
            "công điện",
            "văn bản hợp nhất",
            "hiến pháp",
            "lệnh",
            "sắc lệnh",
            "phương án",
            "dự án",
            "biên bản",
            "thông cáo",
            "giấy mời",
            "hợp đồng",
            "quy hoạch",
            "bản ghi nhớ",
            "giấy phép",
            "giấy chứng nhận",
            "thư"
        }) {
            kinds.put(other, DocumentKind.OTHER);
        }
        return kinds;
    }
}
