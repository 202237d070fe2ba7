package thongsuot.reader.internal.layout;

import java.util.List;
import thongsuot.reader.internal.text.Line;

/** Where the closing block stands: {@code Nơi nhận}, and who signs for whom. */
final class Closing {
    /** How many lines a signature may take, room for the seal included. */
    private static final int SIGNATURE_LINES = 12;

    private Closing() {}

    /**
     * Where the closing block begins in lines {@code from} to {@code to}: at the recipients or a signature right above them; without
     * recipients, at the last signature. A guideline may show signatures in its text, so the first is not enough.
     *
     * @return {@code to} where there is none
     */
    static int begin(List<Line> lines, int from, int to) {
        int last = to;
        for (int i = from; i < to && last == to; i++) {
            if (Recipients.begin(lines.get(i).text()) && hasEntries(lines, i)) {
                last = i;
            }
        }
        for (int i = to - 1; i >= from && last == to; i--) {
            if (signs(lines, i)) {
                last = i;
            }
        }
        int first = last;
        for (int i = last - 1; last < to && i >= Math.max(from, first - SIGNATURE_LINES); i--) {
            Label label = Labels.at(lines.get(i).text());
            if (label != null && !label.kind().isBullet() || lines.get(i).text().length() > 160) {
                break;
            }
            first = signs(lines, i) ? i : first;
        }
        return first;
    }

    private static boolean hasEntries(List<Line> lines, int i) {
        return lines.get(i).text().length() > 12
                || i + 1 < lines.size()
                        && Recipients.isBullet(lines.get(i + 1).text().charAt(0))
                || i + 1 < lines.size() && lines.get(i + 1).text().length() < 80;
    }

    /** Whether a closing block may begin at line {@code i}. */
    static boolean begins(List<Line> lines, int i) {
        return Recipients.begin(lines.get(i).text()) || signs(lines, i);
    }

    private static boolean signs(List<Line> lines, int i) {
        String text = lines.get(i).text();
        if (text.length() > 90 || !LineJoiner.isHeadingLike(text) && !Signers.isCapitalPosition(text)) {
            return false;
        }
        return Signers.isAuthority(text) || Signers.isCapitalPosition(text) && signerFollows(lines, i);
    }

    /** A position is a signer's only where a person's name or the recipients follow soon. */
    private static boolean signerFollows(List<Line> lines, int from) {
        for (int i = from + 1; i < Math.min(lines.size(), from + SIGNATURE_LINES); i++) {
            String text = lines.get(i).text();
            if (Signers.isName(text) || Recipients.begin(text)) {
                return true;
            }
            if (text.length() > 100 || Labels.at(text) != null) {
                return false;
            }
        }
        return false;
    }
}
