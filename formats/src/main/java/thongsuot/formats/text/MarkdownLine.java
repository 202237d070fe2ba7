package thongsuot.formats.text;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One line of Markdown without its marks. */
final class MarkdownLine {
    private static final String ESCAPABLE = "\\`*_{}[]()#+-.!|<>~\"'/:;,=&$%@^?";
    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    // seen: "```" · "~~~" · ":::" · "[1]: https://…" · "{width=…}"
    private static final Pattern MACHINE = Pattern.compile("(?:```|~~~|:::).*|\\[[^\\]^]{1,80}]:\\s.*|\\{[^}]{0,200}}");
    private static final Pattern IMAGE = Pattern.compile("!\\[[^\\]]{0,500}]\\([^)]{0,2000}\\)(?:\\{[^}]{0,200}})?");
    private static final Pattern LINK =
            Pattern.compile("\\[([^\\[\\]]{0,1000})]\\([^()\\s]{0,2000}(?:\\s\"[^\"]{0,300}\")?\\)");
    private static final Pattern ATTRIBUTES = Pattern.compile("\\[([^\\[\\]]{0,500})]\\{[^}]{0,200}}");
    private static final Pattern NOTE =
            Pattern.compile("\\[\\^(\\d{1,3})](:\\s*)?|<sup>\\s?(\\d{1,3})\\s?</sup>|\\^(\\d{1,3})\\^");
    private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][^<>]{0,500}>");
    private static final Pattern BULLET = Pattern.compile("[*•·-]\\s+");
    private static final Pattern LABEL = Pattern.compile("\\s{0,12}[-*+]\\s+(?=[-+–]\\s)");

    private MarkdownLine() {}

    /** Empty where the line is nothing but a mark. */
    static Optional<String> text(String line) {
        String bare = line.strip();
        while (bare.startsWith(">")) bare = bare.substring(1).strip();
        if (bare.isEmpty()) return Optional.of("");
        if (isRule(bare) || MACHINE.matcher(bare).matches()) return Optional.empty();
        bare = LABEL.matcher(bare).replaceFirst("");
        Matcher bullet = BULLET.matcher(bare);
        boolean listed = bullet.lookingAt();
        String words = listed ? bare.substring(bullet.end()) : heading(bare);
        String plain = inline(words).strip();
        if (plain.isEmpty()) return Optional.empty();
        return Optional.of(listed ? "- " + plain : plain);
    }

    /** seen: {@code ---} · {@code ***} · {@code * * *} · {@code =====}: rules, and the lines under a heading. */
    private static boolean isRule(String line) {
        char mark = line.charAt(0);
        long marks = line.chars().filter(c -> c == mark).count();
        return "-_=*".indexOf(mark) >= 0 && marks >= 3 && line.chars().allMatch(c -> c == mark || c == ' ');
    }

    private static String heading(String line) {
        int marks = 0;
        while (marks < line.length() && line.charAt(marks) == '#') marks++;
        boolean heading = marks >= 1 && marks <= 6 && marks < line.length() && line.charAt(marks) == ' ';
        return heading ? line.substring(marks).strip().replaceFirst("\\s#{1,6}$", "") : line;
    }

    /** Marks within a line: bold, italic, links, images, escapes, footnotes, entities, tags. */
    static String inline(String line) {
        String text = line;
        if (text.indexOf('[') >= 0 || text.indexOf('<') >= 0 || text.indexOf('^') >= 0) {
            text = IMAGE.matcher(text).replaceAll("");
            text = NOTE.matcher(text).replaceAll(MarkdownLine::raised);
            text = LINK.matcher(text).replaceAll("$1");
            text = ATTRIBUTES.matcher(text).replaceAll("$1");
            text = TAG.matcher(text)
                    .replaceAll(tag ->
                            tag.group().toLowerCase(java.util.Locale.ROOT).startsWith("<br") ? " " : "");
        }
        return MarkdownExtractor.entities(unmarked(text));
    }

    private static String raised(java.util.regex.MatchResult note) {
        String digits = note.group(1) != null ? note.group(1) : note.group(3) != null ? note.group(3) : note.group(4);
        StringBuilder raised = new StringBuilder();
        digits.chars().forEach(d -> raised.append(RAISED.charAt(d - '0')));
        return note.group(2) == null ? raised.toString() : raised + " ";
    }

    /** Takes off stars and underscores that mark words, keeps those that stand for themselves. */
    private static String unmarked(String line) {
        StringBuilder out = new StringBuilder(line.length());
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            char next = i + 1 < line.length() ? line.charAt(i + 1) : ' ';
            char last = i > 0 ? line.charAt(i - 1) : ' ';
            if (c == '\\' && ESCAPABLE.indexOf(next) >= 0) {
                out.append(next);
                i++;
            } else if (c == '_') {
                int end = i;
                while (end < line.length() && line.charAt(end) == '_') end++;
                if (!isUnderscoreMark(line, i, end)) out.append(line, i, end);
                i = end - 1;
            } else if (!isMark(c, last, next)) {
                out.append(c);
            }
        }
        return out.toString();
    }

    /** A star between blanks is a star. */
    private static boolean isMark(char c, char last, char next) {
        return c == '`'
                || c == '*'
                        && (last == '*'
                                || next == '*'
                                || !(Character.isWhitespace(last) && Character.isWhitespace(next)));
    }

    /** One or two underscores at the edge of a word; within a word they are part of it, and a run of them is to be filled in. */
    private static boolean isUnderscoreMark(String line, int from, int end) {
        boolean before = from > 0 && Character.isLetterOrDigit(line.charAt(from - 1));
        boolean after = end < line.length() && Character.isLetterOrDigit(line.charAt(end));
        return end - from <= 2 && before != after;
    }
}
