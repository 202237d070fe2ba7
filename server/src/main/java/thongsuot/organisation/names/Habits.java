package thongsuot.organisation.names;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** All readings that the habits of writing allow for a name: {@code UBKT Tỉnh ủy} is also read {@code Ủy ban Kiểm tra Tỉnh ủy}. */
final class Habits {

    /** A name in which more habits meet than this is no name of an office. */
    private static final int MOST_READINGS = 24;

    private static final int LONGEST_SHORT = 4;
    private static final Pattern TWO_CAPITALS = Pattern.compile("\\p{Lu}.*\\p{Lu}");

    private final Map<String, List<Habit>> shorts = new HashMap<>();
    private final List<Habit> wording = new ArrayList<>();

    Habits(Collection<Habit> habits) {
        for (Habit habit : habits) {
            if (habit.kind() == Habit.Kind.SHORT)
                shorts.computeIfAbsent(capitals(habit.written()), _ -> new ArrayList<>())
                        .add(habit);
            if (habit.kind() != Habit.Kind.SHORT) wording.add(habit);
        }
    }

    /** @return the name as it stands first, then the readings; no two with the same words */
    List<Reading> readings(String name, LocalDate day) {
        String clean = Normalizer.normalize(name, Normalizer.Form.NFC).strip().replaceAll("\\s+", " ");
        Map<String, Reading> found = new LinkedHashMap<>();
        add(found, new Reading(clean, List.of()));
        for (int i = 0; i < found.size() && found.size() < MOST_READINGS; i++) {
            Reading reading = List.copyOf(found.values()).get(i);
            spelled(reading, day).forEach(each -> add(found, each));
            reworded(reading, day).forEach(each -> add(found, each));
        }
        // Some registers hold short names as names: "UBND phường …" is found by the words it stands for.
        for (Reading reading : List.copyOf(found.values()))
            contracted(reading, day).forEach(each -> add(found, each));
        return List.copyOf(found.values());
    }

    private static void add(Map<String, Reading> found, Reading reading) {
        if (found.size() < MOST_READINGS && !reading.words().isBlank())
            found.putIfAbsent(NameKey.spoken(reading.words()), reading);
    }

    /** The first group of capitals that is known, in each of its meanings. The rest comes when those readings are read. */
    private List<Reading> spelled(Reading reading, LocalDate day) {
        String[] words = reading.words().split(" ");
        for (int from = 0; from < words.length; from++) {
            for (int to = Math.min(words.length, from + LONGEST_SHORT); to > from; to--) {
                String group = String.join(" ", List.of(words).subList(from, to));
                List<Habit> known = shorts.getOrDefault(capitals(group), List.of());
                if (known.isEmpty() || !isShort(group)) continue;
                String before = String.join(" ", List.of(words).subList(0, from));
                String after = String.join(" ", List.of(words).subList(to, words.length));
                return known.stream()
                        .map(habit -> reading.as(before, habit, after, day))
                        .toList();
            }
        }
        return List.of();
    }

    private List<Reading> reworded(Reading reading, LocalDate day) {
        List<Reading> all = new ArrayList<>();
        String spoken = " " + NameKey.spoken(reading.words()) + " ";
        for (Habit habit : wording) {
            boolean leads = habit.kind() == Habit.Kind.POST || habit.kind() == Habit.Kind.ORGAN;
            if (!spoken.contains(" " + NameKey.spoken(habit.written()) + " ")) continue;
            Matcher place = Loose.pattern(habit.written()).matcher(reading.words());
            if (!place.find() || leads && place.start() > 0) continue;
            all.add(reading.as(
                    reading.words().substring(0, place.start()).strip(),
                    habit,
                    reading.words().substring(place.end()).strip(),
                    day));
        }
        return all;
    }

    private List<Reading> contracted(Reading reading, LocalDate day) {
        String spoken = " " + NameKey.spoken(reading.words()) + " ";
        return shorts.values().stream()
                .flatMap(List::stream)
                .filter(habit -> spoken.contains(" " + NameKey.spoken(habit.meant()) + " "))
                .flatMap(habit -> {
                    Matcher place = Loose.pattern(habit.meant()).matcher(reading.words());
                    return place.find()
                            ? Stream.of(reading.as(
                                    reading.words().substring(0, place.start()).strip(),
                                    habit.turned(),
                                    reading.words().substring(place.end()).strip(),
                                    day))
                            : Stream.empty();
                })
                .toList();
    }

    /** Two capitals at least: {@code TU} is an abbreviation and {@code tu} is not, however {@code Tp.} and {@code P.} end with their dot. */
    private static boolean isShort(String group) {
        return TWO_CAPITALS.matcher(group).find() && !group.chars().anyMatch(Character::isLowerCase)
                || group.endsWith(".");
    }

    /** {@code "GD & ĐT"}, {@code "GD-ĐT"} and {@code "GDĐT"} are one. */
    private static String capitals(String group) {
        return Normalizer.normalize(group, Normalizer.Form.NFC)
                .replaceAll("[\\s&.,–-]+", "")
                .toUpperCase(Locale.ROOT);
    }
}
