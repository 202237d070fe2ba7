package thongsuot.reader.coverage;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import thongsuot.reader.Span;
import thongsuot.reader.internal.text.Fold;
import thongsuot.reader.obligation.Target;
import thongsuot.reader.obligation.Target.Comparator;

/**
 * The figures of a clause: the targets that the reader found, and numbers of things beside them. A plan that says {@code mỗi đội 08
 * người} is measured by the parent's {@code từ 10 người trở lên} though its own number strives for nothing.
 */
final class FigureFinder {
    /** Not "năm", which is a year too. */
    private static final List<String> WORDS = List.of("một", "hai", "ba", "bốn", "sáu", "bảy", "tám", "chín", "mười");

    private static final List<Integer> VALUES = List.of(1, 2, 3, 4, 6, 7, 8, 9, 10);

    // seen: "08 người" · "2.000 mũ" · "24 giờ" · "hai tiết mục" · "10 %"; not "37-QĐ/TW", "3/2026"
    private static final Pattern NUMBER =
            Pattern.compile("(?<![\\p{L}\\d./,-])(?<value>\\d{1,3}(?:\\.\\d{3}){1,3}|\\d{1,9}(?:,\\d{1,3})?|"
                    + String.join("|", WORDS) + ")(?:\\s?(?<percent>%)|\\s(?<unit>\\p{L}{2,12})(?!\\p{L}))");
    private static final Pattern AT_LEAST = Fold.pattern("(?<!\\p{L})(?:ít nhất|tối thiểu|không dưới|từ|trên|hơn)\\s$");
    private static final Pattern AT_MOST = Fold.pattern("(?<!\\p{L})(?:không quá|tối đa|dưới)\\s$");
    private static final Pattern EACH = Fold.pattern("(?<!\\p{L})(?:mỗi|từng)(?!\\p{L})");
    private static final Pattern NO_UNITS = Fold.pattern(
            "ngày|tháng|năm|quý|tuần|khóa|điều|khoản|mục|học|trở|thì|và|hoặc|phải|của|trong|đến|cho|là|có|được|với|theo|về|từ|trên|dưới|một");
    private static final int LOOK_BACK = 16;

    private final PlanText text;
    private final Span clause;
    private final List<Span> masked;

    private FigureFinder(PlanText text, Span clause, List<Span> masked) {
        this.text = text;
        this.clause = clause;
        this.masked = masked;
    }

    /** @param masked times and citations, whose numbers count nothing */
    static List<Figure> in(PlanText text, Span clause, List<Target> targets, List<Span> masked) {
        FigureFinder finder = new FigureFinder(text, clause, masked);
        List<Figure> found = new ArrayList<>();
        targets.stream()
                .filter(target -> !target.unit().startsWith("trở"))
                .forEach(target -> found.add(finder.target(target)));
        finder.counts(found);
        return List.copyOf(found);
    }

    private Figure target(Target target) {
        boolean one = !target.unit().equals("%") && target.value().compareTo(BigDecimal.ONE) == 0;
        String unit = first(Fold.fold(target.unit()));
        return new Figure(
                target.comparator(),
                target.value(),
                unit,
                syllables(Fold.fold(target.measure())),
                !one,
                unit.equals("%")
                        || target.unit().contains("/")
                        || saidOfEach(target.span().start()),
                target.span());
    }

    private void counts(List<Figure> found) {
        Matcher number = NUMBER.matcher(text.folded()).region(clause.start(), clause.end());
        while (number.find()) {
            Span span = new Span(number.start("value"), number.end());
            boolean known = found.stream().anyMatch(figure -> figure.span().overlaps(span))
                    || masked.stream().anyMatch(mask -> mask.overlaps(span));
            String unit = number.group("percent") != null ? "%" : number.group("unit");
            if (!known && !NO_UNITS.matcher(unit).matches()) {
                found.add(count(number, unit, span));
            }
        }
    }

    private Figure count(Matcher number, String unit, Span span) {
        String before = text.folded().substring(Math.max(clause.start(), span.start() - LOOK_BACK), span.start());
        Matcher limit = AT_MOST.matcher(before);
        boolean most = limit.find();
        Matcher floor = AT_LEAST.matcher(before);
        boolean least = !most && floor.find();
        int words = most ? limit.start() : least ? floor.start() : before.length();
        return new Figure(
                most ? Comparator.AT_MOST : least ? Comparator.AT_LEAST : Comparator.EQUAL,
                value(number.group("value")),
                unit,
                Set.of(),
                (most || least) && !number.group("value").equals("một"),
                unit.equals("%") || saidOfEach(span.start()) || text.folded().startsWith("/", wordEnd(span.end())),
                new Span(span.start() - before.length() + words, span.end()));
    }

    private static BigDecimal value(String words) {
        int word = WORDS.indexOf(words);
        return word >= 0
                ? BigDecimal.valueOf(VALUES.get(word))
                : new BigDecimal(words.replace(".", "").replace(',', '.'));
    }

    /** {@code 3 triệu đồng/trường hợp}: the stroke stands behind the second word of the unit as a rule. */
    private int wordEnd(int from) {
        int end = from;
        while (end < clause.end()
                && (Character.isLetter(text.folded().charAt(end))
                        || text.folded().charAt(end) == ' ')
                && end < from + LOOK_BACK) {
            end++;
        }
        return end;
    }

    private boolean saidOfEach(int at) {
        return EACH.matcher(text.folded())
                .region(clause.start(), Math.min(Math.max(at, clause.start()), clause.end()))
                .find();
    }

    private static String first(String words) {
        String stripped = words.strip();
        int blank = stripped.indexOf(' ');
        return blank < 0 ? stripped : stripped.substring(0, blank);
    }

    private static Set<String> syllables(String words) {
        Set<String> found = new HashSet<>();
        for (String word : words.split("[^\\p{L}]+")) {
            if (!word.isEmpty()) {
                found.add(word);
            }
        }
        return found;
    }
}
