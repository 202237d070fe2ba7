package thongsuot.bench.samples;

import java.util.ArrayList;
import java.util.List;

/** A source as plain text, markdown or a web page. */
final class TextWriter {
    private final SampleSource source;
    private final List<String> lines = new ArrayList<>();

    private TextWriter(SampleSource source) {
        this.source = source;
    }

    /** As somebody copies it out of a PDF file: both columns of the letterhead in one line. */
    static String plain(SampleSource source) {
        TextWriter writer = new TextWriter(source);
        writer.columns();
        writer.titles("", "");
        source.paragraphs().stream()
                .filter(line -> !source.annexes().contains(line))
                .forEach(line -> writer.lines.add(line.printed()));
        writer.closing();
        source.annexes().forEach(line -> writer.lines.add(line.printed()));
        return String.join("\n", writer.lines) + "\n";
    }

    static String markdown(SampleSource source) {
        TextWriter writer = new TextWriter(source);
        for (String field : List.of("left", "number", "right", "place")) {
            source.all(field).forEach(line -> writer.lines.add("**" + line + "**\n"));
        }
        writer.titles("# ", "\n");
        for (SampleLine line : source.body()) {
            boolean heading = line.label().matches("[IVX]+[.-]?");
            writer.lines.add(
                    heading ? "## " + line.printed() + "\n" : line.isRow() ? writer.row(line) : line.printed() + "\n");
        }
        writer.closing();
        source.annexes().forEach(line -> writer.lines.add(line.isRow() ? writer.row(line) : line.printed() + "\n"));
        return String.join("\n", writer.lines) + "\n";
    }

    static String html(SampleSource source) {
        return new PageWriter(source).write();
    }

    private String row(SampleLine line) {
        boolean head = !line.labelled();
        String dashes = "|" + "---|".repeat(line.cells().size());
        return head ? line.words() + "\n" + dashes : line.words();
    }

    private void columns() {
        List<String> left = new ArrayList<>(source.all("left"));
        left.add(source.first("number"));
        left.addAll(source.all("about"));
        List<String> right = new ArrayList<>(source.all("right"));
        right.add(source.first("place"));
        for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
            String one = i < left.size() ? left.get(i) : "";
            String two = i < right.size() ? right.get(i) : "";
            lines.add((one + " ".repeat(Math.max(4, 44 - one.length())) + two).stripTrailing());
        }
        lines.add("");
    }

    private void titles(String mark, String end) {
        source.all("kind").forEach(line -> lines.add(mark + line + end));
        source.all("title").forEach(line -> lines.add(line + end));
        source.all("dear").forEach(line -> lines.add(line + end));
        lines.add("");
    }

    private void closing() {
        lines.add("");
        if (!source.all("to").isEmpty()) {
            lines.add("Nơi nhận:");
        }
        source.all("to").forEach(entry -> lines.add("- " + entry));
        lines.add("");
        lines.addAll(source.all("authority"));
        lines.addAll(source.all("position"));
        lines.add("");
        lines.addAll(source.all("name"));
        lines.add("");
    }
}
