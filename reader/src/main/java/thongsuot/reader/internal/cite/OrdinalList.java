package thongsuot.reader.internal.cite;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * Numbers that share the symbol of the last: the {@code 18} of {@code Nghị quyết số 18, 19-NQ/TW}.
 *
 * @param ordinals those before the last, in the order of the text
 * @param start where the first number of the list begins
 */
record OrdinalList(List<Ordinal> ordinals, int start) {
    private static final int MOST = 20;

    record Ordinal(String digits, int start, int end) {}

    static OrdinalList before(String folded, int number, int floor) {
        Deque<Ordinal> ordinals = new ArrayDeque<>();
        int start = number;
        while (ordinals.size() < MOST) {
            int end = separatorBack(folded, start);
            int first = digitsBack(folded, end);
            if (end == start || first == end || end - first > 4 || first < floor || !apart(folded, first)) {
                break;
            }
            ordinals.addFirst(new Ordinal(folded.substring(first, end), first, end));
            start = first;
        }
        boolean led = ordinals.isEmpty() || Lead.before(folded, start, floor).speaks();
        return led ? new OrdinalList(List.copyOf(ordinals), start) : new OrdinalList(List.of(), number);
    }

    /** The place before {@code ", "}, {@code " và "} or {@code "; "}; {@code from} itself where none stands there. */
    private static int separatorBack(String folded, int from) {
        int i = Letters.skipBlanksBack(folded, from);
        boolean and = i > 3 && i < from && folded.startsWith("và", i - 2) && Letters.blank(folded.charAt(i - 3));
        boolean mark =
                i > 1 && (folded.charAt(i - 1) == ',' || folded.charAt(i - 1) == ';' || folded.charAt(i - 1) == '&');
        return and ? Letters.skipBlanksBack(folded, i - 2) : mark ? Letters.skipBlanksBack(folded, i - 1) : from;
    }

    private static int digitsBack(String folded, int end) {
        int i = end;
        while (i > 0 && Letters.digit(folded.charAt(i - 1)) && end - i < 6) {
            i--;
        }
        return i;
    }

    private static boolean apart(String folded, int first) {
        return first == 0 || Letters.blank(folded.charAt(first - 1)) || folded.charAt(first - 1) == ',';
    }
}
