package thongsuot.formats.official;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The body of a document as people type it into a field: a paragraph a line; {@code **đậm**}, {@code *nghiêng*}, {@code ***đậm nghiêng***}; {@code - } and
 * {@code + } for lists; {@code | ô | ô |} for rows of a table. A Roman label before capitals ({@code I. MỤC ĐÍCH}) is a heading, a line that is bold
 * as a whole one of the second level.
 */
public final class BodyText {
    // seen: "I. MỤC ĐÍCH, YÊU CẦU" · "II- NỘI DUNG"
    private static final Pattern PART = Pattern.compile("[IVXL]{1,7}\\s?[-.]\\s?[^\\p{Ll}]*\\p{Lu}[^\\p{Ll}]*");
    private static final Pattern MARKED = Pattern.compile("(\\*{1,3})(?=[^\\s*])([^*]*[^\\s*])\\1");
    private static final Pattern RULE_OF_TABLE = Pattern.compile("\\|[\\s|:-]*");

    private final List<Block> blocks = new ArrayList<>();
    private final List<List<List<Run>>> rows = new ArrayList<>();

    private BodyText() {}

    /** @throws LetterContentException where a table's row has more or fewer cells than its head */
    public static List<Block> parse(String text) {
        BodyText body = new BodyText();
        text.lines().map(String::strip).forEach(body::line);
        body.endTable();
        return List.copyOf(body.blocks);
    }

    /** What {@link #parse} reads as {@code blocks}. */
    public static String of(List<Block> blocks) {
        return blocks.stream().map(BodyText::line).collect(Collectors.joining("\n"));
    }

    private void line(String line) {
        if (line.startsWith("|") && line.length() > 1) {
            if (!RULE_OF_TABLE.matcher(line).matches() || rows.isEmpty()) {
                rows.add(cells(line));
            }
            return;
        }
        endTable();
        if (CleanText.of(line).replace("*", "").isBlank()) {
            return;
        }
        if (line.startsWith("- ") || line.startsWith("– ") || line.startsWith("• ")) {
            blocks.add(new Block.Item(1, runs(line.substring(2).strip())));
        } else if (line.startsWith("+ ")) {
            blocks.add(new Block.Item(2, runs(line.substring(2).strip())));
        } else {
            blocks.add(words(runs(line)));
        }
    }

    private static Block words(List<Run> runs) {
        if (PART.matcher(Run.text(runs)).matches()) {
            return new Block.Heading(1, List.of(Run.plain(Run.text(runs))));
        }
        if (runs.size() == 1 && runs.getFirst().bold()) {
            return new Block.Heading(runs.getFirst().italic() ? 3 : 2, List.of(Run.plain(Run.text(runs))));
        }
        return new Block.Paragraph(runs);
    }

    private void endTable() {
        if (rows.isEmpty()) {
            return;
        }
        List<String> head = rows.getFirst().stream().map(Run::text).toList();
        blocks.add(new Block.Table(head, List.copyOf(rows.subList(1, rows.size()))));
        rows.clear();
    }

    private static List<List<Run>> cells(String line) {
        String inner = line.substring(1, line.endsWith("|") ? line.length() - 1 : line.length());
        return Arrays.stream(inner.split("\\|", -1))
                .map(cell -> runs(cell.strip()))
                .toList();
    }

    private static List<Run> runs(String text) {
        List<Run> runs = new ArrayList<>();
        Matcher marked = MARKED.matcher(text);
        int end = 0;
        while (marked.find()) {
            if (marked.start() > end) {
                runs.add(Run.plain(text.substring(end, marked.start())));
            }
            int stars = marked.group(1).length();
            runs.add(new Run(marked.group(2), stars > 1, stars != 2));
            end = marked.end();
        }
        if (end < text.length()) {
            runs.add(Run.plain(text.substring(end)));
        }
        return runs;
    }

    private static String line(Block block) {
        return switch (block) {
            case Block.Heading heading ->
                switch (heading.level()) {
                    case 1 -> Run.text(heading.words());
                    case 2 -> "**" + Run.text(heading.words()) + "**";
                    default -> "***" + Run.text(heading.words()) + "***";
                };
            case Block.Paragraph paragraph -> typed(paragraph.words());
            case Block.Item item -> (item.depth() == 1 ? "- " : "+ ") + typed(item.words());
            case Block.Table table -> table(table);
        };
    }

    private static String table(Block.Table table) {
        StringBuilder lines = new StringBuilder(row(table.head()));
        for (List<List<Run>> row : table.rows()) {
            lines.append('\n').append(row(row.stream().map(BodyText::typed).toList()));
        }
        return lines.toString();
    }

    private static String row(List<String> cells) {
        return cells.stream().map(cell -> cell.replace('|', '/')).collect(Collectors.joining(" | ", "| ", " |"));
    }

    private static String typed(List<Run> runs) {
        return runs.stream()
                .map(run -> {
                    String mark = (run.bold() ? "**" : "") + (run.italic() ? "*" : "");
                    return mark + run.text() + mark;
                })
                .collect(Collectors.joining());
    }
}
