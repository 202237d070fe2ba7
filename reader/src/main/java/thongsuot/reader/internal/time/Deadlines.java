package thongsuot.reader.internal.time;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import thongsuot.reader.Diagnostic;
import thongsuot.reader.internal.context.Surroundings;
import thongsuot.reader.internal.text.Alphabet;
import thongsuot.reader.internal.text.Fold;
import thongsuot.reader.internal.text.Prose;
import thongsuot.reader.internal.text.WordSieve;
import thongsuot.reader.obligation.Deadline;

/** Every expression that binds work to a time, in the order of the text: dates, recurrences, dependencies, urgencies. */
public final class Deadlines {
    /** In the order in which they are asked: the more words a form has, the earlier. */
    private static final List<TimeRule> RULES = List.of(
            new OnAWeekday(),
            new InTheTerm(),
            new WithinSoLong(),
            new TimesInAPeriod(),
            new BeforeADay(),
            new EveryPeriodByADay(),
            new EveryPeriod(),
            new NotLaterThan(),
            new BetweenDays(),
            new SinceADay(),
            new TimeField(),
            new InAPeriod(),
            new EndOfAPeriod(),
            new UntilADay(),
            new NotAfterADay(),
            new Anniversary(),
            new OnADayOfEveryPeriod(),
            new StandingAlone(),
            new OnADay(),
            new AllTheTime(),
            new FromTimeToTime(),
            new AfterAnEvent(),
            new Urgently());

    private static final Map<String, List<TimeRule>> BY_WORD = byWord();
    private static final WordSieve ANCHORS = new WordSieve(BY_WORD.keySet());

    private Deadlines() {}

    public static List<Deadline> find(Surroundings around, Consumer<Diagnostic> warnings) {
        Prose prose = around.parts().prose();
        Ground ground = Ground.of(around);
        List<Finding> findings = new ArrayList<>(TimeColumn.read(ground));
        boolean[] taken = new boolean[findings.isEmpty() ? 0 : ground.folded().length()];
        for (Finding cell : findings) {
            Arrays.fill(taken, cell.start(), cell.end(), true);
        }
        Set<Integer> timed =
                findings.stream().map(cell -> prose.paragraphAt(cell.start())).collect(Collectors.toSet());
        scan(ground, taken, findings);
        findings.removeIf(finding -> describes(finding) && timed.contains(prose.paragraphAt(finding.start())));
        findings.sort(Comparator.comparingInt(Finding::start));
        return new Resolver(around, warnings).resolve(findings);
    }

    /** In a row that has its own time, "chương trình tuyên truyền thường xuyên" names the task. */
    private static boolean describes(Finding finding) {
        return finding.rule().equals(AllTheTime.NAME);
    }

    private static void scan(Ground ground, boolean[] taken, List<Finding> findings) {
        String folded = ground.folded();
        int at = 0;
        while (at < folded.length()) {
            if (!Alphabet.isWord(folded.charAt(at))) {
                at++;
                continue;
            }
            int end = wordEnd(folded, at);
            boolean free = at >= taken.length || !taken[at];
            List<Finding> found =
                    free && ANCHORS.mayHave(folded, at, end) ? read(ground, at, folded.substring(at, end)) : List.of();
            at = end;
            if (!found.isEmpty()) {
                findings.addAll(found);
                at = Math.max(end, found.getLast().end());
            }
        }
    }

    private static List<Finding> read(Ground ground, int at, String word) {
        for (TimeRule rule : BY_WORD.getOrDefault(word, List.of())) {
            List<Finding> found = rule.at(ground, at);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    private static int wordEnd(String folded, int at) {
        int end = at + 1;
        while (end < folded.length() && Alphabet.isWord(folded.charAt(end))) {
            end++;
        }
        return end;
    }

    private static Map<String, List<TimeRule>> byWord() {
        Map<String, List<TimeRule>> rules = new HashMap<>();
        for (TimeRule rule : RULES) {
            for (String word : rule.anchors()) {
                rules.computeIfAbsent(Fold.fold(word), any -> new ArrayList<>()).add(rule);
            }
        }
        return rules;
    }
}
