package thongsuot.reader.internal.cite;

import java.util.Locale;
import thongsuot.reader.cite.DocumentNumber;
import thongsuot.reader.internal.symbol.SymbolTable;

/** Whether something of the form of a number is one. */
final class Plausible {
    private Plausible() {}

    /**
     * Letters of a kind suffice; where they are missing a word before the number must speak for it.
     *
     * @param led whether {@code số} or the kind's word stands before it
     */
    static boolean is(DocumentNumber number, boolean led) {
        boolean kind = SymbolTable.isKind(number.head());
        boolean groups = !number.office().isEmpty();
        if (number.symbol().chars().noneMatch(Character::isUpperCase)) {
            return led && kind && groups;
        }
        if (number.isParty()) {
            return groups && (kind || led && number.symbol().indexOf('/') > 0);
        }
        if (number.year() != null) {
            return led || groups && kind || ofParliament(number);
        }
        return led ? groups || number.symbol().length() >= 2 : groups && kind;
    }

    private static boolean ofParliament(DocumentNumber number) {
        return number.symbol().matches("(?:QH|UBTVQH)\\d{1,2}");
    }

    /** {@code Số 15-HD/TU} alone on its line: the head of a document that is shown, not cited. */
    static boolean letterhead(String text, Lead lead, NumberScanner.Found number) {
        if (!lead.capital(text)) {
            return false;
        }
        int line = Letters.lineStart(text, number.start());
        int end = number.end();
        while (end < text.length() && (Letters.blank(text.charAt(end)) || text.charAt(end) == '.')) {
            end++;
        }
        boolean closes = end == text.length() || text.charAt(end) == '\n' || text.charAt(end) == '|';
        String before =
                text.substring(Math.max(line, lead.start() - 40), lead.start()).strip();
        boolean example = text.substring(line, Math.min(line + 6, text.length()))
                .toLowerCase(Locale.ROOT)
                .startsWith("ví dụ");
        return closes && before.isEmpty() || example;
    }
}
