package thongsuot.reader.internal.time;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import thongsuot.reader.internal.context.Surroundings;

/** What a rule of time stands on: the folded text, the grammar of dates, the surroundings of a place. */
record Ground(Surroundings around, String folded, Calendar calendar, SeriesReader series) {
    static Ground of(Surroundings around) {
        String folded = around.folded();
        Calendar calendar = new Calendar(folded);
        return new Ground(around, folded, calendar, new SeriesReader(folded, calendar));
    }

    @Nullable
    Matcher match(Pattern pattern, int at) {
        return calendar.match(pattern, at);
    }

    /** Whether {@code pattern}, from the beginning of a word, matches what ends right before {@code at}; looks back 90 characters. */
    boolean follows(Pattern pattern, int at) {
        Matcher words = pattern.matcher(folded).useTransparentBounds(true);
        int floor = Math.max(0, at - 90);
        for (int from = at - 1; from >= floor; from--) {
            boolean begins = Character.isLetterOrDigit(folded.charAt(from))
                    && (from == 0 || !Character.isLetterOrDigit(folded.charAt(from - 1)));
            if (begins && words.region(from, at).lookingAt()) {
                return true;
            }
        }
        return false;
    }

    /** Whether nothing but a label or punctuation stands between {@code at} and the beginning of its clause. */
    boolean opens(int at) {
        int i = at - 1;
        while (i >= 0 && (folded.charAt(i) == ' ' || folded.charAt(i) == '*')) {
            i--;
        }
        return i < 0 || "\n.,;:|(+–-•\u2028".indexOf(folded.charAt(i)) >= 0 || folded.charAt(i) == ')' && label(i);
    }

    /** {@code a)} and {@code (1)}. */
    private boolean label(int close) {
        return close < 4 || folded.substring(close - 4, close).indexOf('\n') >= 0;
    }
}
