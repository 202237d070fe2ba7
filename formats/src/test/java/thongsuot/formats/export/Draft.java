package thongsuot.formats.export;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import thongsuot.reader.Diagnostic;
import thongsuot.reader.Reading;
import thongsuot.reader.Span;
import thongsuot.reader.Words;
import thongsuot.reader.cite.Citation;
import thongsuot.reader.node.Header;
import thongsuot.reader.node.Node;
import thongsuot.reader.node.Recipient;
import thongsuot.reader.node.Signature;
import thongsuot.reader.obligation.Assignment;
import thongsuot.reader.obligation.Deadline;
import thongsuot.reader.obligation.Obligation;
import thongsuot.reader.obligation.Party;
import thongsuot.reader.obligation.ReportingDuty;
import thongsuot.reader.obligation.Target;
import thongsuot.reader.obligation.Timing;

/** Writes a document line by line and notes what a careful reader would take from it. */
final class Draft {
    private final StringBuilder text = new StringBuilder();
    private final List<Branch> roots = new ArrayList<>();
    private final List<Branch> open = new ArrayList<>();
    private final List<Citation> citations = new ArrayList<>();
    private final List<Deadline> deadlines = new ArrayList<>();
    private final List<Deadline> dependencies = new ArrayList<>();
    private final List<Deadline> urgencies = new ArrayList<>();
    private final List<Target> targets = new ArrayList<>();
    private final List<Assignment> assignments = new ArrayList<>();
    private final List<ReportingDuty> reports = new ArrayList<>();
    private final List<Obligation> obligations = new ArrayList<>();
    private final List<Recipient> recipients = new ArrayList<>();
    private final List<Diagnostic> warnings = new ArrayList<>();
    private Header header = new Header(null, null, null, null, null, null, null, null, null, new Span(0, 0));
    private Signature signature = new Signature(null, null, null, new Span(0, 0));
    private Span line = new Span(0, 0);
    private boolean ocr;

    private static final class Branch {
        private final String path;
        private final List<Branch> children = new ArrayList<>();
        private String words;
        private Span span;

        Branch(String path, String words, Span span) {
            this.path = path;
            this.words = words;
            this.span = span;
        }

        Node node() {
            String label = path.substring(path.lastIndexOf('/') + 1);
            return new Node(
                    path,
                    label,
                    words,
                    span,
                    children.stream().map(Branch::node).toList());
        }
    }

    Draft line(String words) {
        line = new Span(text.length(), text.length() + words.length());
        text.append(words).append('\n');
        return this;
    }

    /** A labelled line; its depth is that of {@code path}. */
    Draft node(String path, String printed, String words) {
        line(printed + " " + words);
        int depth = (int) path.chars().filter(c -> c == '/').count();
        while (open.size() > depth) {
            open.removeLast();
        }
        Branch branch = new Branch(path, words, line);
        (open.isEmpty() ? roots : open.getLast().children).add(branch);
        open.add(branch);
        return this;
    }

    /** An unlabelled line: it belongs to the node above it. */
    Draft more(String words) {
        line(words);
        Branch above = open.getLast();
        above.words += "\n" + words;
        above.span = new Span(above.span.start(), line.end());
        return this;
    }

    Draft header(Header parts) {
        header = new Header(
                parts.issuer(),
                parts.superior(),
                parts.number(),
                parts.symbol(),
                parts.code(),
                parts.kind(),
                parts.place(),
                parts.issuedOn(),
                parts.title(),
                new Span(0, line.end()));
        return this;
    }

    /** The line's units and order. */
    Draft assigned(String action, Party... parties) {
        assignments.add(new Assignment(List.of(parties), action, line, path(), "sample"));
        return this;
    }

    Draft ordered(String action, @Nullable String product, List<Deadline> when) {
        obligations.add(new Obligation(
                List.of(),
                Words.of(action),
                null,
                product == null ? null : Words.of(product),
                when,
                List.of(),
                null,
                line,
                path(),
                "sample"));
        return this;
    }

    Party lead(String name) {
        return new Party(name, Party.Role.LEAD, at(name));
    }

    Party with(String name) {
        return new Party(name, Party.Role.COOPERATE, at(name));
    }

    Party adviser(String name) {
        return new Party(name, Party.Role.ADVISE, at(name));
    }

    Deadline when(String words, Timing timing, boolean inferred) {
        Deadline deadline = new Deadline(timing, inferred, at(words), path(), "sample");
        switch (timing) {
            case Timing.After after -> dependencies.add(deadline);
            case Timing.Urgent() -> urgencies.add(deadline);
            default -> deadlines.add(deadline);
        }
        return deadline;
    }

    Draft target(Target.Comparator comparator, String value, String unit, String measure, @Nullable Deadline by) {
        targets.add(new Target(comparator, new BigDecimal(value), unit, measure, by, at(measure), path(), "sample"));
        return this;
    }

    Draft cited(Citation citation, String words) {
        citations.add(new Citation(
                citation.kind(),
                citation.code(),
                citation.name(),
                citation.issuedOn(),
                citation.issuer(),
                citation.role(),
                at(words),
                path(),
                "sample"));
        return this;
    }

    Draft reports(List<String> from, List<String> to, @Nullable String via, List<Deadline> when, String words) {
        reports.add(new ReportingDuty(from, to, via, when, at(words), path(), "sample"));
        return this;
    }

    Draft recipient(String name) {
        line("- " + name + ";");
        recipients.add(new Recipient(name, at(name)));
        return this;
    }

    Draft signed(String authority, String position, String name) {
        int start = text.length();
        line(authority).line(position).line(name);
        signature = new Signature(authority, position, name, new Span(start, line.end()));
        return this;
    }

    Draft doubt(Diagnostic.Code code, String words, String message) {
        warnings.add(new Diagnostic(code, at(words), path(), message));
        return this;
    }

    Draft scanned() {
        ocr = true;
        return this;
    }

    Reading reading() {
        return new Reading(
                text.toString(),
                ocr,
                header,
                roots.stream().map(Branch::node).toList(),
                citations,
                deadlines,
                dependencies,
                urgencies,
                targets,
                assignments,
                reports,
                obligations,
                recipients,
                signature,
                warnings);
    }

    private String path() {
        return open.isEmpty() ? "" : open.getLast().path;
    }

    /** Where {@code words} stand: in the line just written, or, for the unit of a heading, above it. */
    private Span at(String words) {
        int start = text.indexOf(words, line.start());
        if (start < 0) {
            start = text.lastIndexOf(words);
        }
        if (start < 0) {
            throw new IllegalArgumentException("not written yet: " + words);
        }
        return new Span(start, start + words.length());
    }
}
