package thongsuot.reader.internal.target;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import thongsuot.reader.internal.text.Fold;
import thongsuot.reader.obligation.Target.Comparator;

/**
 * How the words around a number compare: {@code trên} is strict, {@code từ … trở lên} is not.
 *
 * @param start where the comparing words begin, or the number where there are none
 * @param end where they end
 * @param said whether there are such words
 */
record Comparison(Comparator comparator, int start, int end, boolean said) {
    private record Word(Pattern pattern, Comparator comparator) {}

    // The longer words first: "không dưới" is not "dưới".
    private static final List<Word> BEFORE = List.of(
            // seen: "ít nhất 01 mô hình" · "tối thiểu đạt 80%" · "không dưới 95%" · "≥ 5"
            new Word(
                    ending(
                            "(?:ít nhất|tối thiểu|không dưới|không thấp hơn|không ít hơn|thấp nhất|(?:lớn hơn|cao hơn)? ?hoặc bằng)"
                                    + "(?:\\s+(?:là|đạt|có|phải đạt|bằng|từ)){0,4}|≥|>="),
                    Comparator.AT_LEAST),
            // seen: "tối đa 02 người" · "không quá 5%" · "không vượt quá 10%"
            new Word(
                    ending(
                            "(?:tối đa|không quá|không vượt quá|không cao hơn|không nhiều hơn|nhiều nhất|cao nhất)(?:\\s+(?:là|chỉ|đạt)){0,4}|≤|<="),
                    Comparator.AT_MOST),
            // seen: "trên 90%" · "đạt hơn 4%" · "vượt 10%"
            new Word(
                    ending("(?:đạt\\s+)?(?:trên|hơn|vượt(?: trên)?|cao hơn|lớn hơn|nhiều hơn)(?:\\s+mức)?|>"),
                    Comparator.GREATER),
            // seen: "dưới 0,3%" · "giảm còn dưới 2%"
            new Word(
                    ending("(?:xuống\\s+)?(?:dưới|thấp hơn|nhỏ hơn|ít hơn|chưa đến|không đến)(?:\\s+mức)?|<"),
                    Comparator.LESS));
    /** The last words of all of these, and of what may stand between them and the number. */
    private static final Set<String> COMPARES = Set.of(
            "nhất", "thiểu", "dưới", "hơn", "bằng", "đạt", "có", "là", "từ", "≥", ">=", "đa", "quá", "chỉ", "≤", "<=",
            "trên", "vượt", "mức", ">", "<", "đến");

    private static final Pattern OPENING = Pattern.compile("^[(\\p{Ps}:]+");
    private static final Pattern FROM = ending("từ");
    private static final Pattern UP = Fold.pattern("[^.;,:|\\n]{0,40}?\\s?trở lên|\\s*\\+(?!\\d)");
    private static final Pattern DOWN = Fold.pattern("[^.;,:|\\n]{0,40}?\\s?trở xuống");

    static Comparison around(String folded, Amount amount) {
        boolean compares = COMPARES.contains(lastWord(folded, amount.start()));
        for (Word word : compares ? BEFORE : List.<Word>of()) {
            int start = start(word.pattern(), folded, amount.start());
            if (start >= 0) {
                return new Comparison(word.comparator(), start, amount.end(), true);
            }
        }
        Matcher up = UP.matcher(folded).region(amount.end(), folded.length());
        Matcher down = DOWN.matcher(folded).region(amount.end(), folded.length());
        int from = compares ? start(FROM, folded, amount.start()) : -1;
        int start = from >= 0 ? from : amount.start();
        if (up.lookingAt()) {
            return new Comparison(Comparator.AT_LEAST, start, unitFirst(up, amount), true);
        }
        if (down.lookingAt()) {
            return new Comparison(Comparator.AT_MOST, start, unitFirst(down, amount), true);
        }
        return new Comparison(Comparator.EQUAL, start, amount.end(), false);
    }

    /** The bounds that {@code amount} sets: one, or both ends of a range. */
    void each(Amount amount, BiConsumer<Comparator, BigDecimal> bound) {
        BigDecimal upper = amount.upper();
        bound.accept(upper == null || said ? comparator : Comparator.AT_LEAST, amount.value());
        if (upper != null && !said) {
            bound.accept(Comparator.AT_MOST, upper);
        }
    }

    /** In "từ 90% trở lên" the words end the expression; in "từ 3 mô hình trở lên" the noun stands between. */
    private static int unitFirst(Matcher words, Amount amount) {
        return words.group().strip().startsWith("trở") ? words.end() : amount.end();
    }

    private static String lastWord(String folded, int at) {
        int end = at;
        while (end > 0 && Character.isWhitespace(folded.charAt(end - 1))) {
            end--;
        }
        int start = end;
        while (start > 0
                && end - start < 8
                && !Character.isWhitespace(folded.charAt(start - 1))
                && folded.charAt(start - 1) != '|') {
            start--;
        }
        return OPENING.matcher(folded.substring(start, end)).replaceFirst("");
    }

    private static Pattern ending(String words) {
        return Fold.pattern("(?:" + words + ")\\s*$");
    }

    private static int start(Pattern pattern, String folded, int at) {
        Matcher m = pattern.matcher(folded).useTransparentBounds(true);
        int floor = Math.max(0, at - 40);
        for (int from = floor; from < at; from++) {
            boolean open = from == 0
                    || !Character.isLetter(folded.charAt(from - 1))
                    || !Character.isLetter(folded.charAt(from));
            if (open && m.region(from, at).lookingAt()) {
                return from;
            }
        }
        return -1;
    }
}
