package thongsuot.organisation.names;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import thongsuot.organisation.Kinds;
import thongsuot.organisation.UnitId;

/** {@code "Ban Tuyên giáo Tỉnh ủy"}, {@code "UBND cấp xã"}, {@code "Sở TT&TT"}: what the names in a document may mean on its day. */
@Service
public class UnitNames {

    /** Longer than any name of a body; what is longer is a paragraph and means none. */
    private static final int LONGEST = 300;

    private static final int MOST_ANSWERS = 10;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final Candidates candidates;
    private final HabitTable habits;
    private final Kinds kinds;
    private final ClassAudiences audiences;

    UnitNames(Candidates candidates, HabitTable habits, Kinds kinds, ClassAudiences audiences) {
        this.candidates = candidates;
        this.habits = habits;
        this.kinds = kinds;
        this.audiences = audiences;
    }

    /**
     * @param words as the document has them
     * @param issuer whose document it is; null if unknown, and then nothing near is preferred
     * @param day of the document: names and abbreviations are those of that day, old ones are recognised
     */
    @Transactional(readOnly = true)
    public NameAnswers resolve(String words, @Nullable UnitId issuer, LocalDate day) {
        String name = words.strip();
        if (name.isEmpty() || name.length() > LONGEST) return new NameAnswers(words, day, List.of(), List.of());
        Habits known = habits.load();
        List<NameAnswer> units = units(known.readings(name, day), issuer, day);
        List<NameAnswers.ClassAnswer> classes = new ClassNames(kinds.kinds(), kinds.levels(), known)
                .read(name, day)
                .map(read -> audiences.of(read, issuer, day, part -> units(known.readings(part, day), issuer, day)))
                .orElse(List.of());
        return new NameAnswers(words, day, classes.isEmpty() ? units : exactOnly(units), classes);
    }

    private List<NameAnswer> units(List<Reading> readings, @Nullable UnitId issuer, LocalDate day) {
        Places places = new Places(issuer == null ? List.of() : candidates.chain(issuer, day));
        Ranking ranking = new Ranking(readings, places, day);
        List<Candidate> found = candidates.find(NameSearch.of(readings, places, day), issuer);
        List<NameAnswer> answers = ranked(found, ranking);
        if (answers.isEmpty()) answers = ranked(misspelt(readings, issuer, day), ranking);
        return withHeirs(answers, found, day).stream()
                .sorted(NameAnswer.BEST_FIRST)
                .limit(MOST_ANSWERS)
                .toList();
    }

    /** A unit may have been found by several of its names; the best one counts. */
    private static List<NameAnswer> ranked(List<Candidate> found, Ranking ranking) {
        Map<UnitId, NameAnswer> best = new LinkedHashMap<>();
        for (Candidate candidate : found) {
            ranking.of(candidate).ifPresent(answer -> keepBetter(best, answer));
        }
        return List.copyOf(best.values());
    }

    private static void keepBetter(Map<UnitId, NameAnswer> best, NameAnswer answer) {
        best.merge(answer.unit(), answer, (one, other) -> one.score() >= other.score() ? one : other);
    }

    private List<Candidate> misspelt(List<Reading> readings, @Nullable UnitId issuer, LocalDate day) {
        List<String> alike = readings.stream()
                .limit(4)
                .flatMap(reading -> candidates.alike(reading.key()).stream())
                .distinct()
                .toList();
        return alike.isEmpty()
                ? List.of()
                : candidates.find(new NameSearch(alike, List.of(), List.of(), List.of(), day), issuer);
    }

    private List<NameAnswer> withHeirs(List<NameAnswer> answers, Collection<Candidate> found, LocalDate day) {
        Set<UnitId> gone = found.stream()
                .filter(candidate -> candidate.nameOnTheDay() == null)
                .map(Candidate::unit)
                .collect(Collectors.toSet());
        Map<UnitId, NameAnswer> ended = answers.stream()
                .filter(answer -> gone.contains(answer.unit()))
                .collect(Collectors.toMap(NameAnswer::unit, answer -> answer));
        Map<UnitId, NameAnswer> all = new LinkedHashMap<>();
        answers.forEach(answer -> all.put(answer.unit(), answer));
        for (Candidates.Heir heir : candidates.heirs(ended.keySet(), day)) {
            NameAnswer before = ended.get(heir.ended());
            if (before != null) keepBetter(all, successor(before, heir));
        }
        return List.copyOf(all.values());
    }

    private static NameAnswer successor(NameAnswer before, Candidates.Heir heir) {
        List<NameReason> reasons = new ArrayList<>(before.reasons());
        reasons.removeIf(reason -> reason.rule() == NameReason.Rule.ENDED);
        reasons.add(new NameReason(NameReason.Rule.SUCCESSOR, before.name(), DAY.format(heir.on())));
        double score = before.score() / NameReason.Rule.ENDED.share * NameReason.Rule.SUCCESSOR.share;
        return new NameAnswer(heir.unit(), heir.name(), heir.above(), score, List.copyOf(reasons));
    }

    /** Beside a class only a unit that is called so to the letter: "Ban Quản lý các khu công nghiệp". */
    private static List<NameAnswer> exactOnly(List<NameAnswer> units) {
        return units.stream()
                .filter(answer -> answer.reasons().stream().anyMatch(each -> each.rule() == NameReason.Rule.SAME_NAME))
                .toList();
    }
}
