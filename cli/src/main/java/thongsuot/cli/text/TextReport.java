package thongsuot.cli.text;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import thongsuot.cli.screen.Ink;
import thongsuot.cli.screen.Plain;
import thongsuot.reader.Fact;
import thongsuot.reader.NamedReading;
import thongsuot.reader.Reading;

/** {@code thongsuot read ke-hoach.docx}: who must do what by when first, then all else that the document says. */
public final class TextReport {
    private final Ink ink;
    private final int columns;
    private final boolean explain;

    /** @param explain whether each fact is followed by the rule that made it and by its words */
    public TextReport(Ink ink, int columns, boolean explain) {
        this.ink = ink;
        this.columns = columns;
        this.explain = explain;
    }

    /** Stands above each of several documents. */
    public void writeName(String name, Writer out) throws IOException {
        out.write(ink.bold("═══ " + Plain.line(name) + " ═══") + "\n");
    }

    public void write(NamedReading document, Writer out) throws IOException {
        Page page = new Page(out, ink, columns);
        Reading reading = document.reading();
        Evidence evidence = new Evidence(page, reading, explain);
        new HeaderPart(page).write(document);
        new TaskPart(page, evidence).write(reading);
        new TargetPart(page, evidence).write(reading);
        new ReportingPart(page, evidence).write(reading);
        new OtherTimesPart(page, evidence).write(reading);
        new CitationPart(page, evidence).write(reading);
        new RecipientPart(page).write(reading);
        new DoubtPart(page, explain).write(reading);
        if (explain) {
            new RulePart(page).write(facts(reading));
        }
        page.blank();
    }

    private static List<Fact> facts(Reading reading) {
        List<Fact> facts = new ArrayList<>();
        facts.addAll(reading.citations());
        facts.addAll(reading.deadlines());
        facts.addAll(reading.dependencies());
        facts.addAll(reading.urgencies());
        facts.addAll(reading.targets());
        facts.addAll(reading.assignments());
        facts.addAll(reading.reports());
        facts.addAll(reading.obligations());
        return facts;
    }
}
