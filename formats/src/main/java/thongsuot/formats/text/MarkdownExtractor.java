package thongsuot.formats.text;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.parser.Parser;
import thongsuot.formats.Extractor;
import thongsuot.formats.html.HtmlExtractor;
import thongsuot.reader.SourceText;

/**
 * Markdown as programs make it from office documents: the marks taken off, the labels ({@code 1.}, {@code I-}, {@code a)})
 * left as typed. No full Markdown: there, {@code 3.} after {@code 1.} would become {@code 2.}, and an indented line code.
 */
public final class MarkdownExtractor implements Extractor {
    @Override
    public SourceText extract(byte[] content, String name) {
        Encodings.Decoded decoded = Encodings.decode(content, "");
        Encodings.Decoded unicode = decoded.note().isEmpty() ? Encodings.fromLegacyFonts(decoded.text()) : decoded;
        return new SourceText(text(unicode.text()), name, false, unicode.notes());
    }

    static String text(String markdown) {
        String plain = withoutComments(
                markdown.replace("\r\n", "\n").replace('\r', '\n').replace('\0', ' '));
        List<String> lines = plain.lines().toList();
        StringBuilder text = new StringBuilder(plain.length());
        int i = frontMatter(lines);
        while (i < lines.size()) {
            String line = lines.get(i).strip();
            int end = i + 1;
            if (line.startsWith("|")) {
                while (end < lines.size() && lines.get(end).strip().startsWith("|")) end++;
                text.append(table(lines.subList(i, end)));
            } else if (line.toLowerCase(java.util.Locale.ROOT).startsWith("<table")) {
                while (end < lines.size() && !lines.get(end - 1).contains("</table>")) end++;
                text.append(HtmlExtractor.text(String.join("\n", lines.subList(i, end))));
            } else {

                MarkdownLine.text(lines.get(i)).ifPresent(t -> text.append(t).append('\n'));
            }
            i = end;
        }
        return text.toString();
    }

    private static String table(List<String> lines) {
        List<List<String>> rows = new ArrayList<>();
        boolean headed = false;
        for (String line : lines) {
            if (isSeparator(line)) headed = true;
            else rows.add(cells(line));
        }
        return TableText.of(rows, headed);
    }

    /** seen: {@code |---|:--:|} */
    private static boolean isSeparator(String line) {
        return line.indexOf('-') >= 0 && line.chars().allMatch(c -> "|-: \t".indexOf(c) >= 0);
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        String row = line.strip();
        for (int i = 1; i < row.length(); i++) {
            char c = row.charAt(i);
            if (c == '\\' && i + 1 < row.length() && row.charAt(i + 1) == '|') {
                cell.append('/');
                i++;
            } else if (c == '|') {
                cells.add(cell(cell.toString()));
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        if (!cell.toString().isBlank()) cells.add(cell(cell.toString()));
        return cells;
    }

    private static String cell(String markdown) {
        String[] lines = markdown.replaceAll("(?i)<br ?/?>", "\n").split("\n");
        List<String> paragraphs = new ArrayList<>();
        for (String line : lines) {
            String plain = MarkdownLine.inline(line).strip();
            if (!plain.isEmpty()) paragraphs.add(plain);
        }
        return String.join(String.valueOf(TableText.PARAGRAPH), paragraphs);
    }

    private static String withoutComments(String text) {
        int open = text.indexOf("<!--");
        if (open < 0) return text;
        StringBuilder out = new StringBuilder(text.length());
        int from = 0;
        while (open >= 0) {
            int close = text.indexOf("-->", open);
            if (close < 0) break;
            out.append(text, from, open);
            from = close + 3;
            open = text.indexOf("<!--", from);
        }
        return out.append(text, from, text.length()).toString();
    }

    /** Settings between two lines {@code ---} at the very beginning. */
    private static int frontMatter(List<String> lines) {
        if (lines.isEmpty() || !lines.getFirst().strip().equals("---")) return 0;
        for (int i = 1; i < Math.min(lines.size(), 50); i++) {
            String line = lines.get(i).strip();
            if (line.equals("---")) return i + 1;
            if (!line.isEmpty() && !line.matches("[\\w-]{1,40}:.*|- .*")) return 0;
        }
        return 0;
    }

    static String entities(String text) {
        return text.indexOf('&') < 0
                ? text
                : Parser.unescapeEntities(text, false).replace('\u00A0', ' ');
    }
}
