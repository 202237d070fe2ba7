package thongsuot.reader.internal.duty;

import org.jspecify.annotations.Nullable;

/**
 * A heading that names the unit: {@code 2. Ban Tổ chức Tỉnh ủy}, {@code 4. Đối với cấp ủy cơ sở}, {@code Điều 3. Trách nhiệm của Sở
 * Y tế}, {@code 2. Ban Tổ chức Tỉnh ủy: Hướng dẫn …}.
 *
 * @param rest where the words after the heading begin; the line's end where none follow
 */
record UnitHeading(NameList names, int rest) {
    private static final Lexicon PREFIXES = Lexicon.of("""
            đối với, về phía, đề nghị, kính đề nghị, giao, giao cho, yêu cầu, phân công, trách nhiệm của, nhiệm vụ của, trách nhiệm thực hiện của, nhiệm vụ, quyền hạn của, trách nhiệm, nhiệm vụ và quyền hạn của, nhiệm vụ quyền hạn của, trách nhiệm tổ chức thực hiện của, phân công nhiệm vụ cho, giao nhiệm vụ cho, tại""");
    private static final Lexicon ENDINGS = Lexicon.of("""
            có trách nhiệm, có nhiệm vụ, chịu trách nhiệm, thực hiện các nhiệm vụ, thực hiện nhiệm vụ, có nhiệm vụ và quyền hạn, thực hiện các nội dung, có trách nhiệm thực hiện, chủ trì thực hiện, thực hiện""");
    private static final int LONGEST = 260;

    /** The heading that the paragraph is or begins with, or null. */
    static @Nullable UnitHeading of(String text, String folded, UnitNames units, int start, int end) {
        int at = Scan.skipBlanks(text, start, end);
        int prefix = PREFIXES.match(folded, at);
        int from = prefix < 0 ? at : Scan.skipBlanks(text, prefix, end);
        if (prefix >= 0 && folded.startsWith(":", prefix)) {
            from = Scan.skipBlanks(text, prefix + 1, end);
        }
        NameList names = units.inHeading(from, Math.min(end, from + LONGEST));
        if (names.isEmpty()) {
            return null;
        }
        int stop = pastBracket(text, names.end(), end);
        boolean toward = prefix >= 0 && Scan.phraseAt(folded, at, "đối với");
        if (toward && Scan.letterAt(text, Scan.skipBlanks(text, stop, end))) {
            int wider = lineOrMark(text, stop, end);
            names = names.withEnd(Scan.trimEnd(text, from, wider));
            stop = pastBracket(text, wider, end);
        }
        return ending(text, folded, names, stop, end);
    }

    private static @Nullable UnitHeading ending(String text, String folded, NameList names, int from, int end) {
        int at = Scan.skipBlanks(text, from, end);
        if (at >= end) {
            return new UnitHeading(names, end);
        }
        char c = text.charAt(at);
        if (c == ':' || c == '.' || c == ';' || c == ',' && at + 1 >= end) {
            int rest = Scan.skipBlanks(text, at + 1, end);
            boolean sentence = c != ':' && rest < end;
            return sentence ? null : new UnitHeading(names, rest);
        }
        if ((c == '-' || c == '–') && Scan.upperAt(text, Scan.skipBlanks(text, at + 1, end))) {
            return new UnitHeading(names, Scan.skipBlanks(text, at + 1, end));
        }
        int duty = ENDINGS.match(folded, at);
        if (duty >= 0) {
            int colon = lineOrMark(text, duty, end);
            boolean last =
                    colon + 1 >= end || text.charAt(colon) == ':' && Scan.skipBlanks(text, colon + 1, end) >= end;
            return last && text.charAt(Math.min(colon, end - 1)) == ':' && colon - duty < 60
                    ? new UnitHeading(names, end)
                    : null;
        }
        return null;
    }

    private static int lineOrMark(String text, int from, int end) {
        for (int i = from; i < end; i++) {
            if (":(.;".indexOf(text.charAt(i)) >= 0) {
                return i;
            }
        }
        return end;
    }

    private static int pastBracket(String text, int from, int end) {
        int open = Scan.skipBlanks(text, from, end);
        if (open >= end || text.charAt(open) != '(') {
            return from;
        }
        int close = text.indexOf(')', open, Math.min(end, open + 400));
        return close < 0 ? from : close + 1;
    }
}
