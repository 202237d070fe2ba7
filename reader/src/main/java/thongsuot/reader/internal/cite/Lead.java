package thongsuot.reader.internal.cite;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What stands right before a number: {@code Kế hoạch số}, {@code Nghị quyết}, {@code các Kế hoạch: số}.
 *
 * @param noun the kind's word
 * @param keyword whether the word {@code số} is there
 * @param refused whether the words say that this numbers something else: a form, a house, a standard
 * @param start where it begins; the number's own start where there is nothing
 */
record Lead(@Nullable KindNoun noun, boolean keyword, boolean refused, int start) {
    // "Mẫu số 01/BCĐBQH-MT" is a form, "QCVN 26/2016/BTTTT" a standard, "nhà số 12/KDC" an address.
    private static final Set<String> OTHER_THINGS = Set.of(
            "mẫu", "biểu", "bảng", "lục", "nhà", "ngõ", "ngách", "đường", "hẻm", "kiệt", "lô", "thửa", "đất", "khoản",
            "mã", "đơn", "thoại", "máy", "tcvn", "qcvn", "tcxd", "tcxdvn", "tcn", "iso", "iec", "báo", "hiệu", "khu",
            "thầu", "phòng", "fax", "hình", "sơ");

    static Lead before(String folded, int number, int floor) {
        int end = Letters.skipBlanksBack(folded, number);
        int word = colonBack(folded, end);
        int keyword = keyword(folded, word, floor);
        int nounEnd = keyword < 0 ? end : colonBack(folded, Letters.skipBlanksBack(folded, keyword));
        KindNoun noun = nounEnd > floor ? KindNoun.endingAt(folded, nounEnd) : null;
        if (noun != null && noun.start() < floor) {
            noun = null;
        }
        boolean refused = noun == null && OTHER_THINGS.contains(lastWord(folded, nounEnd));
        int start = noun != null ? noun.start() : keyword >= 0 ? keyword : number;
        return new Lead(noun, keyword >= 0, refused, start);
    }

    boolean speaks() {
        return keyword || noun != null;
    }

    /** {@code Số} with a capital and no word before it: more often a form that is shown than a document that is cited. */
    boolean capital(String text) {
        return noun == null && keyword && text.charAt(start) == 'S' && text.charAt(start + 1) != 'Ố';
    }

    /** Where {@code số} before {@code end} begins, or -1; scanning slips put other tones on it. */
    private static int keyword(String folded, int end, int floor) {
        int start = end - 2;
        if (start < floor || start < 0 || folded.charAt(start) != 's' || "ốôổồ".indexOf(folded.charAt(start + 1)) < 0) {
            return -1;
        }
        return start > 0 && Character.isLetterOrDigit(folded.charAt(start - 1)) ? -1 : start;
    }

    private static int colonBack(String folded, int end) {
        boolean colon = end > 0 && (folded.charAt(end - 1) == ':' || folded.charAt(end - 1) == '.');
        return colon ? Letters.skipBlanksBack(folded, end - 1) : end;
    }

    private static String lastWord(String folded, int end) {
        int start = end;
        while (start > 0 && Character.isLetter(folded.charAt(start - 1)) && end - start < 8) {
            start--;
        }
        return folded.substring(start, end);
    }
}
