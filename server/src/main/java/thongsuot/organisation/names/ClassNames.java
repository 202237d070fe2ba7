package thongsuot.organisation.names;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import thongsuot.organisation.Kinds;

/** Tells names of classes from names of units, and takes them apart. */
final class ClassNames {

    private static final String PLACES = "xã|phường|đặc khu|thị trấn|thị xã|thành phố|huyện|quận|tỉnh";
    private static final String START = "(?<![\\p{L}\\p{N}])";
    private static final String END = "(?![\\p{L}\\p{N}])";

    // "các đảng ủy xã" · "UBND các xã, phường" · "UBND cấp xã" · "mọi chi bộ" · "UBND xã, phường, đặc khu"
    private static final Pattern MANY = words("tất cả các|tất cả|toàn thể|toàn bộ|các|mọi|những|từng|mỗi");
    private static final Pattern LEVEL = words("các cấp|cấp (?:tỉnh|huyện|xã|cơ sở|trung ương)|trung ương");
    private static final Pattern PLACE = words(PLACES);
    private static final Pattern AND = pattern("\\s*(?:[,;]|" + START + "(?:và|hoặc)" + END + ")\\s*");
    private static final Pattern PLACES_ALONE =
            pattern(START + "(?:" + PLACES + ")(?:\\s*(?:,|và|hoặc)\\s*(?:" + PLACES + "))+\\s*$");
    private static final Pattern UNDER = pattern(START + "(trực thuộc|thuộc|của|trong|trên địa bàn)\\s+(.+)$");
    private static final Pattern EXCEPT =
            pattern("[,;]?\\s*\\(?" + START + "(?:ngoại trừ|trừ|không bao gồm|không kể)\\s*:?\\s+([^)]+)\\)?\\s*$");

    private final List<Kinds.Kind> kinds;
    private final List<Kinds.Level> levels;
    private final Habits habits;

    ClassNames(List<Kinds.Kind> kinds, List<Kinds.Level> levels, Habits habits) {
        this.kinds = kinds;
        this.levels = levels;
        this.habits = habits;
    }

    /** @return empty for the name of one unit, and for a class of which no kind is known */
    Optional<ClassName> read(String words, LocalDate day) {
        String rest = Normalizer.normalize(words, Normalizer.Form.NFC).strip().replaceAll("\\s+", " ");
        List<String> except = List.of();
        Matcher left = EXCEPT.matcher(rest);
        if (left.find()) {
            except = parts(left.group(1));
            rest = rest.substring(0, left.start()).strip();
        }
        String under = null;
        boolean directly = false;
        Matcher below = UNDER.matcher(rest);
        if (below.find() && below.start() > 0) {
            under = below.group(2).strip();
            directly = NameKey.of(below.group(1)).equals("truc thuoc");
            rest = rest.substring(0, below.start()).strip();
        }
        if (!MANY.matcher(rest).find()
                && !LEVEL.matcher(rest).find()
                && !PLACES_ALONE.matcher(rest).find()) return Optional.empty();
        return named(rest, day, under, directly, except);
    }

    private Optional<ClassName> named(
            String words, LocalDate day, @Nullable String under, boolean directly, List<String> except) {
        Set<String> found = new LinkedHashSet<>();
        Matcher level = LEVEL.matcher(words);
        StringBuilder rest = new StringBuilder();
        while (level.find()) {
            levelCode(level.group()).ifPresent(found::add);
            level.appendReplacement(rest, " ");
        }
        level.appendTail(rest);
        String bare = MANY.matcher(rest).replaceAll(" ").replaceAll("\\s+", " ").strip();
        Optional<List<Kinds.Kind>> known = kindsOf(bare, !found.isEmpty(), day);
        if (known.isEmpty()) return Optional.empty();
        return Optional.of(new ClassName(known.get(), List.copyOf(found), under, directly, except));
    }

    /** The kinds of "đảng ủy xã, phường": as one phrase if a kind is called so, else part by part. Empty if a part is unknown. */
    private Optional<List<Kinds.Kind>> kindsOf(String words, boolean levelNamed, LocalDate day) {
        if (words.isEmpty() || NameKey.of(words).equals("don vi"))
            return levelNamed ? Optional.of(List.of()) : Optional.empty();
        List<Kinds.Kind> whole = kindsCalled(words, day);
        if (!whole.isEmpty()) return Optional.of(whole);
        List<String> parts = parts(words);
        String head = headOf(parts.getFirst());
        Set<Kinds.Kind> all = new LinkedHashSet<>();
        for (String part : parts) {
            boolean placeOnly = PLACE.matcher(part).matches();
            List<Kinds.Kind> some = placeOnly && head.isEmpty()
                    ? kindsOfPlace(part)
                    : kindsCalled(placeOnly ? head + " " + part : part, day);
            if (some.isEmpty()) return Optional.empty();
            all.addAll(some);
        }
        return Optional.of(List.copyOf(all));
    }

    /** "đảng ủy" of "đảng ủy xã": what "phường" in "đảng ủy xã, phường" goes with. */
    private static String headOf(String part) {
        Matcher place = PLACE.matcher(part);
        int end = part.length();
        while (place.find()) {
            if (place.end() == part.length()) end = place.start();
        }
        return part.substring(0, end).strip();
    }

    /** "các xã": whatever committee there is of a xã. */
    private List<Kinds.Kind> kindsOfPlace(String place) {
        String end = " " + NameKey.of(place);
        return kinds.stream()
                .filter(kind -> NameKey.of(kind.label()).endsWith(end))
                .toList();
    }

    private List<Kinds.Kind> kindsCalled(String words, LocalDate day) {
        for (Reading reading : habits.readings(words, day)) {
            String key = reading.key();
            List<Kinds.Kind> same = kinds.stream()
                    .filter(kind -> NameKey.of(kind.label()).equals(key))
                    .toList();
            if (!same.isEmpty()) return same;
            List<Kinds.Kind> begins = kinds.stream()
                    .filter(kind -> NameKey.of(kind.label()).startsWith(key + " "))
                    .toList();
            if (!begins.isEmpty()) return begins;
        }
        return List.of();
    }

    private Optional<String> levelCode(String words) {
        String key = NameKey.of(words).replace("cap co so", "co so").replace("cap trung uong", "trung uong");
        return levels.stream()
                .filter(level -> (NameKey.of(level.label()) + " ").startsWith(key + " "))
                .map(Kinds.Level::code)
                .findFirst();
    }

    private static List<String> parts(String words) {
        return Arrays.stream(AND.split(words))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private static Pattern words(String alternatives) {
        return pattern(START + "(?:" + alternatives + ")" + END);
    }

    private static Pattern pattern(String expression) {
        return Pattern.compile(expression, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
