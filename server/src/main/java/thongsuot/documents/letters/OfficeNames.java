package thongsuot.documents.letters;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What can be told from the name of a body: how a sentence has it, its abbreviation, the place it sits in. A person checks each. */
final class OfficeNames {
    /** Words of names of bodies that are no names of places or people. */
    private static final Set<String> COMMON =
            Set.of(("ủy uỷ ban nhân dân tỉnh thành phố xã phường đặc khu huyện đảng bộ hội đồng chi liên đoàn lao"
                            + " động tổng công mặt trận tổ quốc thường vụ chấp hành trung ương văn phòng sở trường trạm y tế chỉ đạo")
                    .split(" "));

    private OfficeNames() {}

    /** {@code ỦY BAN NHÂN DÂN XÃ LONG KHÊ} of a letterhead as {@code Ủy ban nhân dân xã Long Khê}; other names as they are. */
    static String inSentence(String name) {
        if (!name.equals(name.toUpperCase(Locale.ROOT))) {
            return name;
        }
        String words = Arrays.stream(name.toLowerCase(Locale.ROOT).split(" "))
                .map(word -> COMMON.contains(word) ? word : capital(word))
                .collect(Collectors.joining(" "));
        return capital(words);
    }

    /** {@code UBND}, {@code TU}, {@code ĐU}: by its head where there is a usual one, else by its first letters. */
    static String abbreviation(String name) {
        String plain = name.toLowerCase(Locale.ROOT);
        if (plain.startsWith("ủy ban nhân dân")) return "UBND";
        if (plain.startsWith("hội đồng nhân dân")) return "HĐND";
        if (plain.startsWith("tỉnh ủy") || plain.startsWith("thành ủy")) return "TU";
        if (plain.startsWith("đảng ủy")) return "ĐU";
        if (plain.startsWith("chi bộ")) return "CB";
        if (plain.startsWith("liên đoàn lao động")) return "LĐLĐ";
        String letters = Arrays.stream(plain.split("[^\\p{L}]+"))
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT))
                .collect(Collectors.joining());
        return letters.length() > 10 ? letters.substring(0, 10) : letters;
    }

    /** {@code Long Khê} of {@code Ủy ban nhân dân xã Long Khê}; empty where the name tells no place. */
    static String place(String name) {
        return name.matches(".*\\b(?:xã|phường|đặc khu|tỉnh|thành phố) .+")
                ? name.replaceFirst(".*\\b(?:xã|phường|đặc khu|tỉnh|thành phố) ", "")
                : name.matches("(?i)(?:tỉnh ủy|thành ủy) .+") ? name.replaceFirst("^\\S+ \\S+ ", "") : "";
    }

    /** Who assigns, as sentences of its own letters name it: {@code Ủy ban nhân dân xã}. */
    static String shortly(String name) {
        String place = place(name);
        String rest = place.isEmpty() || place.length() >= name.length()
                ? name
                : name.substring(0, name.length() - place.length()).strip();
        return rest.isEmpty() ? name : rest;
    }

    private static String capital(String word) {
        return word.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
