package thongsuot.bench.samples;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;

/** A source as the Word file that an office would have typed: letterhead and signature in tables without borders. */
final class WordWriter {
    private static final int FIRST_LINE = 567;
    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private final SampleSource source;
    private final WordPage page = new WordPage();
    private final XWPFDocument document = page.document();
    private final Map<String, XWPFFootnote> footnotes = new HashMap<>();
    private final WordLists lists;

    private WordWriter(SampleSource source) {
        this.source = source;
        this.lists = new WordLists(document, source.is("numbering", "auto"));
    }

    static void write(SampleSource source, Path file) throws IOException {
        WordWriter writer = new WordWriter(source);
        try (OutputStream out = Files.newOutputStream(file);
                XWPFDocument document = writer.document) {
            writer.footnotes();
            writer.letterhead();
            writer.title();
            writer.paragraphs(source.body());
            writer.closing();
            if (!source.annexes().isEmpty()) {
                document.createParagraph().setPageBreak(true);
                writer.paragraphs(source.annexes());
            }
            document.write(out);
        }
    }

    private void footnotes() {
        for (SampleLine line : source.body()) {
            if (line.isFootnote()) {
                XWPFFootnote note = document.createFootnote();
                page.run(note.createParagraph(), " " + line.words()).setFontSize(10);
                footnotes.put(line.label(), note);
            }
        }
    }

    private void letterhead() {
        XWPFTable table = page.plainTable(1, 3900, 5450);
        XWPFTableCell left = table.getRow(0).getCell(0);
        List<String> names = source.all("left");
        for (String name : names) {
            boolean issuer =
                    names.indexOf(name) == names.size() - (names.getLast().startsWith("*") ? 2 : 1);
            head(left, name).setBold(issuer);
        }
        if (!source.is("form", "party")) {
            page.run(page.centred(left), "_________");
        }
        head(left, source.first("number"));
        source.all("about").forEach(about -> page.run(page.centred(left), about).setFontSize(12));
        XWPFTableCell right = table.getRow(0).getCell(1);
        for (String line : source.all("right")) {
            head(right, line).setBold(true);
        }
        page.run(page.centred(right), source.is("form", "party") ? "---------------" : "________________________");
        head(right, source.first("place")).setItalic(true);
        page.dropFirstParagraphs(table);
    }

    /** Both columns of a letterhead must hold their longest line. */
    private XWPFRun head(XWPFTableCell cell, String line) {
        XWPFRun run = page.run(page.centred(cell), line);
        run.setFontSize(12);
        return run;
    }

    private void title() {
        document.createParagraph();
        for (String kind : source.all("kind")) {
            page.run(page.centred(), kind).setBold(true);
        }
        source.all("title").forEach(line -> page.run(page.centred(), line).setBold(true));
        if (!source.all("title").isEmpty()) {
            page.run(page.centred(), "-----");
        }
        source.all("dear").forEach(line -> page.run(page.centred(), line));
    }

    private void paragraphs(List<SampleLine> lines) {
        XWPFTable table = null;
        for (SampleLine line : lines) {
            if (line.isRow()) {
                table = table == null ? page.borderedTable(line.cells()) : page.addRow(table, line.cells());
            } else {
                table = null;
                if (!line.isFootnote()) {
                    paragraph(line);
                }
            }
        }
    }

    private void paragraph(SampleLine line) {
        boolean heading = isHeading(line);
        XWPFParagraph paragraph = document.createParagraph();
        boolean annexHead = line.path().startsWith("@")
                && !line.path().contains("/")
                && line.label().isEmpty();
        paragraph.setAlignment(annexHead ? ParagraphAlignment.CENTER : ParagraphAlignment.BOTH);
        paragraph.setSpacingAfter(120);
        if (!annexHead) {
            paragraph.setIndentationFirstLine(FIRST_LINE);
        }
        String label = lists.number(paragraph, line) || line.label().isEmpty() ? "" : line.label() + " ";
        for (TrackedChange run : TrackedChange.runs(label + line.words())) {
            switch (run.kind()) {
                case KEPT -> words(paragraph, run.words(), heading || annexHead);
                case INSERTED -> page.inserted(paragraph, run.words());
                case DELETED -> page.deleted(paragraph, run.words());
            }
        }
    }

    /** Footnotes are referred to by superscript figures in the source; Word wants a reference of its own. */
    private void words(XWPFParagraph paragraph, String words, boolean bold) {
        int start = 0;
        for (int i = 0; i < words.length(); i++) {
            XWPFFootnote note = footnotes.get(words.substring(i, i + 1));
            if (SUPERSCRIPTS.indexOf(words.charAt(i)) >= 0 && note != null) {
                page.run(paragraph, words.substring(start, i)).setBold(bold);
                paragraph.addFootnoteReference(note);
                start = i + 1;
            }
        }
        page.run(paragraph, words.substring(start)).setBold(bold);
    }

    private static boolean isHeading(SampleLine line) {
        String words = line.words();
        return line.labelled() && words.length() < 160 && words.equals(words.toUpperCase(Locale.ROOT))
                || line.label().startsWith("Điều")
                || line.label().startsWith("Chương");
    }

    private void closing() {
        document.createParagraph();
        XWPFTable table = page.plainTable(1, 4700, 4650);
        XWPFTableCell left = table.getRow(0).getCell(0);
        if (!source.all("to").isEmpty()) {
            page.run(left.addParagraph(), "Nơi nhận:").setBold(true);
        }
        for (String entry : source.all("to")) {
            page.run(left.addParagraph(), "- " + entry).setFontSize(11);
        }
        XWPFTableCell right = table.getRow(0).getCell(1);
        source.all("authority")
                .forEach(line -> page.run(page.centred(right), line).setBold(true));
        source.all("position")
                .forEach(line -> page.run(page.centred(right), line).setBold(true));
        for (int i = 0; i < 4; i++) {
            page.centred(right);
        }
        source.all("name").forEach(line -> page.run(page.centred(right), line).setBold(true));
        page.dropFirstParagraphs(table);
    }
}
