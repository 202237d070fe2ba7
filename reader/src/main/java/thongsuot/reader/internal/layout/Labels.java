package thongsuot.reader.internal.layout;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import thongsuot.reader.internal.text.Fold;

/** Reads the mark at the start of a line. */
final class Labels {
    // seen: "Phần I" · "PHẦN THỨ NHẤT" · "Phần 2. NỘI DUNG"
    private static final Pattern PART = Fold.pattern(
            "phần (?:thứ )?(?<ordinal>nhất|hai|ba|tư|bốn|năm|sáu|bảy|tám|chín|mười|[ivx]{1,5}|\\d{1,2})(?=$|[\\s.:)\\-–])[\\s.:)\\-–]*");
    // seen: "Chương II" · "CHƯƠNG 3: TỔ CHỨC THỰC HIỆN"
    private static final Pattern CHAPTER =
            Fold.pattern("chương (?<ordinal>[ivxl]{1,7}|\\d{1,2})(?=$|[\\s.:)\\-–])[\\s.:)\\-–]*");
    // seen: "Mục 1" · "MỤC 2. QUYỀN VÀ NGHĨA VỤ"; not "Mục 3 Chương này", not "Mục I của Kế hoạch"
    private static final Pattern SECTION = Fold.pattern(
            "mục (?<ordinal>[ivx]{1,5}|\\d{1,2})(?=$|[\\s.:)\\-–])(?! (?:chương|phần|của|này|nêu|phụ lục|và|đến))[\\s.:)\\-–]*");
    // seen: "Điều 1. Phạm vi điều chỉnh" · "ĐIỀU 2:" · "Điều 3"; not "Điều 15 Nghị định này"
    private static final Pattern ARTICLE =
            Fold.pattern("điều (?<ordinal>\\d{1,3})(?<suffix>[a-zđ]?)(?:\\s*[.:)\\-–]\\s*|$|\\s+(?=\\p{L}))");
    private static final Map<String, Integer> ORDINALS = Map.ofEntries(
            Map.entry("nhất", 1),
            Map.entry("hai", 2),
            Map.entry("ba", 3),
            Map.entry("tư", 4),
            Map.entry("bốn", 4),
            Map.entry("năm", 5),
            Map.entry("sáu", 6),
            Map.entry("bảy", 7),
            Map.entry("tám", 8),
            Map.entry("chín", 9),
            Map.entry("mười", 10));
    private static final String LETTERS = "abcdđeghiklmnopqrstuvxy";

    private Labels() {}

    /** The label that {@code line} begins with, or null. */
    static @Nullable Label at(String line) {
        char first = line.charAt(0);
        return switch (first) {
            case 'P', 'p', 'C', 'c', 'M', 'm', 'Đ', 'đ' -> {
                Label named = named(line);
                yield named != null ? named : lettered(line);
            }
            case '-', '–', '—', '−', '•', '■', '◦', '➢', '✓', '►' -> bullet(line, Label.Kind.DASH);
            case '+' -> bullet(line, Label.Kind.PLUS);
            case '(' -> bracketed(line);
            default -> isDigit(first) ? numbered(line) : lettered(line);
        };
    }

    private static @Nullable Label named(String line) {
        if (line.length() < 5 || "hHụỤiI".indexOf(line.charAt(1)) < 0) {
            return null; // neither Phần nor Chương nor Mục nor Điều
        }
        String folded = Fold.fold(line.length() > 60 ? line.substring(0, 60) : line);
        Matcher article = ARTICLE.matcher(folded);
        if (article.lookingAt()) {
            boolean cited = line.charAt(0) == 'đ' || !isOwnArticle(line, article);
            return cited
                    ? null
                    : new Label(
                            Label.Kind.ARTICLE,
                            "Đ" + article.group("ordinal") + article.group("suffix"),
                            Integer.parseInt(article.group("ordinal")),
                            article.end());
        }
        if (Character.isLowerCase(line.charAt(0))) {
            return null;
        }
        Label part = named(line, PART.matcher(folded), Label.Kind.PART, "Ph");
        Label chapter = part != null ? part : named(line, CHAPTER.matcher(folded), Label.Kind.CHAPTER, "C");
        return chapter != null ? chapter : named(line, SECTION.matcher(folded), Label.Kind.SECTION, "M");
    }

    /** "Điều 3. …" is an article; "Điều 15 Nghị định này quy định …" speaks of one. */
    private static boolean isOwnArticle(String line, Matcher article) {
        String mark = article.group();
        boolean marked = article.end() == line.length() || mark.matches("(?s).*[.:)\\-–]\\s*");
        return marked || (Character.isUpperCase(line.charAt(article.end())) && !speaksOfAnother(line, article.end()));
    }

    private static boolean speaksOfAnother(String line, int from) {
        String rest = Fold.fold(line.substring(from, Math.min(line.length(), from + 24)));
        return rest.startsWith("nghị")
                || rest.startsWith("luật")
                || rest.startsWith("quy")
                || rest.startsWith("quyết")
                || rest.startsWith("thông")
                || rest.startsWith("bộ luật")
                || rest.startsWith("điều lệ")
                || rest.startsWith("pháp");
    }

    private static @Nullable Label named(String line, Matcher matcher, Label.Kind kind, String prefix) {
        if (!matcher.lookingAt()) {
            return null;
        }
        // A heading stands alone or goes on in capitals or with a capital; running text goes on in lower case.
        int end = matcher.end();
        if (end < line.length() && Character.isLowerCase(line.charAt(end))) {
            return null;
        }
        String word = matcher.group("ordinal");
        int ordinal = ordinal(word);
        String name = kind == Label.Kind.PART || kind == Label.Kind.CHAPTER
                ? prefix + (Character.isDigit(word.charAt(0)) ? word : Roman.of(ordinal))
                : prefix + word.toUpperCase(java.util.Locale.ROOT);
        return new Label(kind, name, ordinal, end);
    }

    private static int ordinal(String word) {
        Integer spelled = ORDINALS.get(word);
        if (spelled != null) {
            return spelled;
        }
        return Character.isDigit(word.charAt(0))
                ? Integer.parseInt(word)
                : Roman.value(word.toUpperCase(java.util.Locale.ROOT));
    }

    private static @Nullable Label bullet(String line, Label.Kind kind) {
        int i = 1;
        while (i < line.length() && line.charAt(i) == ' ') {
            i++;
        }
        boolean words = i < line.length()
                && (Character.isLetterOrDigit(line.charAt(i)) || "\"“‘'([{«…".indexOf(line.charAt(i)) >= 0);
        return words ? new Label(kind, "", 0, i) : null;
    }

    /** {@code (1) …}, {@code (a) …}. */
    private static @Nullable Label bracketed(String line) {
        int close = line.indexOf(')');
        if (close < 2 || close > 3 || close + 1 >= line.length()) {
            return null;
        }
        String inside = line.substring(1, close);
        boolean digits = inside.chars().allMatch(c -> c >= '0' && c <= '9');
        int letter = LETTERS.indexOf(inside);
        if (!digits && (inside.length() != 1 || letter < 0)) {
            return null;
        }
        int ordinal = digits ? Integer.parseInt(inside) : letter + 1;
        return new Label(Label.Kind.BRACKETED, inside, ordinal, afterMark(line, close + 1));
    }

    // seen: "1. " · "1- " · "1) " · "1/ " · "3.1 - " · "3.1. " · "1.1-" · "12.Nâng cao"
    private static @Nullable Label numbered(String line) {
        int i = 0;
        int parts = 0;
        int partStart = 0;
        while (i < line.length()) {
            char c = line.charAt(i);
            if (c >= '0' && c <= '9') {
                i++;
            } else if (c == '.' && i > partStart && i + 1 < line.length() && isDigit(line.charAt(i + 1))) {
                parts++;
                partStart = ++i;
            } else {
                break;
            }
            if (i - partStart > 3) {
                return null;
            }
        }
        String name = line.substring(0, i);
        if (parts > 4 || name.length() > 12) {
            return null;
        }
        int last = Integer.parseInt(name.substring(partStart));
        int end = markEnd(line, i, parts > 0);
        if (end < 0 || last == 0 && parts == 0) {
            return null;
        }
        return new Label(parts > 0 ? Label.Kind.DECIMAL : Label.Kind.ARABIC, name, last, end);
    }

    /** The end of the mark after a number, or -1: a decimal may go without one, and a dash right before a letter is part of a code. */
    private static int markEnd(String line, int at, boolean decimal) {
        int i = at;
        while (i < line.length() && line.charAt(i) == ' ') {
            i++;
        }
        if (i >= line.length()) {
            return -1;
        }
        char mark = line.charAt(i);
        boolean blankAfter = i + 1 < line.length() && line.charAt(i + 1) == ' ';
        boolean wordAfter = i + 1 < line.length() && startsWord(line.charAt(i + 1));
        boolean marked = switch (mark) {
            case '.', ')', ':' -> blankAfter || wordAfter;
            case '-', '–' -> blankAfter || wordAfter && !isCode(line, i + 1);
            case '/' -> blankAfter || wordAfter && !isCode(line, i + 1);
            default -> false;
        };
        if (marked) {
            return afterMark(line, i + 1);
        }
        return decimal && i > at && Character.isUpperCase(mark) ? i : -1;
    }

    /** Blanks, and a second mark: {@code 1.- }, {@code 3.1.) }. */
    private static int afterMark(String line, int from) {
        int i = from;
        while (i < line.length() && (line.charAt(i) == ' ' || ".-–):".indexOf(line.charAt(i)) >= 0)) {
            i++;
        }
        return i;
    }

    private static boolean startsWord(char c) {
        return Character.isUpperCase(c) || "\"“‘(".indexOf(c) >= 0;
    }

    /** {@code KH/TU}, {@code QĐ-UBND}: letters of a number, not the first word of a part. */
    private static boolean isCode(String line, int from) {
        int i = from;
        while (i < line.length() && Character.isLetter(line.charAt(i))) {
            i++;
        }
        return i < line.length() && (line.charAt(i) == '/' || line.charAt(i) == '-') && i - from <= 6;
    }

    // seen: "I- " · "II. " · "IV – " · "III/ " · "A. " · "B) " · "a) " · "đ) " · "a- " · "a. " · "e/ "
    private static @Nullable Label lettered(String line) {
        int i = 0;
        while (i < line.length() && i < 7 && Character.isLetter(line.charAt(i))) {
            i++;
        }
        String word = line.substring(0, i);
        if (word.isEmpty() || i == line.length()) {
            return null;
        }
        int end = letterMarkEnd(line, i);
        if (end < 0) {
            return null;
        }
        if (Roman.isNumeral(word)) {
            return new Label(Label.Kind.ROMAN, word, Roman.value(word), end);
        }
        if (word.length() != 1) {
            return null;
        }
        char letter = word.charAt(0);
        int capital = letter == 'Đ' ? 5 : letter >= 'A' && letter <= 'K' ? letter - 'A' + 1 : 0;
        if (capital > 0) {
            return new Label(Label.Kind.CAPITAL, word, capital, end);
        }
        int small = (LETTERS + "fjwz").indexOf(letter);
        return small < 0 ? null : new Label(Label.Kind.LETTER, word, small + 1, end);
    }

    private static int letterMarkEnd(String line, int at) {
        int i = at;
        while (i < line.length() && line.charAt(i) == ' ') {
            i++;
        }
        if (i + 1 >= line.length()) {
            return -1;
        }
        char mark = line.charAt(i);
        boolean blankAfter = line.charAt(i + 1) == ' ';
        boolean wordAfter = startsWord(line.charAt(i + 1)) || Character.isDigit(line.charAt(i + 1));
        boolean marked = switch (mark) {
            case ')' -> true;
            case '.' -> blankAfter || wordAfter;
            case '-', '–' -> blankAfter || i == at && wordAfter && !isCode(line, i + 1);
            case '/', ':' -> blankAfter;
            default -> false;
        };
        return marked ? afterMark(line, i + 1) : -1;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
