package thongsuot.documents.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What somebody typed into the search field, taken apart: {@code "công tác dân vận" 49khtu xã}. Every word must stand in the text; words in
 * quotes stand together; a number of a document may be written in any way. Nothing that is typed is an operator or an error.
 *
 * @param words single words, folded
 * @param phrases words that stand together, folded
 * @param codes numbers of documents, as compared
 * @param cut whether something was left out because it was too much
 */
record Asked(List<String> words, List<List<String>> phrases, List<String> codes, boolean cut) {

    /** Longer texts are copied pages, not questions. */
    static final int LONGEST = 500;

    private static final int MOST = 24;
    private static final Pattern QUOTED = Pattern.compile("[\"“”„«»]([^\"“”„«»]*)[\"“”„«»]");
    private static final Pattern CODE =
            Pattern.compile("(?iu)(?:số\\s*:?\\s*)?(\\d{1,6}(?:\\.\\d+)?[a-z]?\\s*[-–/]?\\s*(?:\\d{4}\\s*/\\s*)?"
                    + "\\p{L}[\\p{L}\\d]{0,9}(?:\\s*[-–/]\\s*\\p{L}[\\p{L}\\d]{0,11}){0,3})");

    static Asked of(String typed) {
        String text = typed.codePoints()
                .map(c -> Character.isISOControl(c) ? ' ' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .strip();
        boolean cut = text.length() > LONGEST;
        if (cut) text = text.substring(0, LONGEST);
        List<List<String>> phrases = new ArrayList<>();
        Matcher quoted = QUOTED.matcher(text);
        StringBuilder rest = new StringBuilder();
        while (quoted.find()) {
            quoted.appendReplacement(rest, " ");
            List<String> phrase = Fold.words(quoted.group(1));
            if (!phrase.isEmpty()) phrases.add(phrase);
        }
        quoted.appendTail(rest);
        List<String> codes = new ArrayList<>();
        List<String> words = new ArrayList<>();
        loose(rest.toString().strip(), codes, words);
        List<String> few = words.stream().distinct().limit(MOST).toList();
        return new Asked(
                few,
                List.copyOf(phrases),
                List.copyOf(codes),
                cut || few.size() < words.stream().distinct().count());
    }

    private static void loose(String rest, List<String> codes, List<String> words) {
        if (isCode(rest)) {
            codes.add(codeOf(rest));
            return;
        }
        for (String token : rest.split("\\s+"))
            if (isCode(token)) codes.add(codeOf(token));
            else words.addAll(Fold.words(token));
    }

    /** {@code 49khtu} and {@code 49-KH/TU}; not {@code 2025}, not {@code 5a}. */
    private static boolean isCode(String text) {
        return CODE.matcher(text).matches()
                && Fold.code(codeOf(text)).replaceAll("\\d", "").length() >= 2;
    }

    private static String codeOf(String text) {
        Matcher matcher = CODE.matcher(text);
        return matcher.matches() ? Fold.code(matcher.group(1)) : "";
    }

    boolean isEmpty() {
        return words.isEmpty() && phrases.isEmpty() && codes.isEmpty();
    }

    /** What the index must have, as terms of a tsquery; none for nothing asked. */
    List<String> terms() {
        return Stream.of(
                        words.stream().map(Asked::term),
                        phrases.stream().map(Asked::together),
                        codes.stream().map(code -> term("c:" + code) + ":*"))
                .flatMap(each -> each)
                .toList();
    }

    /** What the text must have, for phrases of three words and more: that all pairs of it stand somewhere does not say that they meet. */
    List<String> patterns() {
        return phrases.stream()
                .filter(phrase -> phrase.size() > 2)
                .map(Asked::pattern)
                .toList();
    }

    static String pattern(List<String> phrase) {
        return "% " + String.join(" ", phrase) + " %";
    }

    /** The pairs of neighbours of a phrase. */
    static String together(List<String> phrase) {
        if (phrase.size() == 1) return term(phrase.getFirst());
        List<String> pairs = new ArrayList<>();
        for (int i = 1; i < phrase.size(); i++) pairs.add(term(phrase.get(i - 1) + "_" + phrase.get(i)));
        return pairs.stream().distinct().collect(Collectors.joining(" & ", "(", ")"));
    }

    static String term(String lexeme) {
        return "'" + lexeme.replace("\\", "\\\\").replace("'", "''") + "'";
    }
}
