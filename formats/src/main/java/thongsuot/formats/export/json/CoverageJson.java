package thongsuot.formats.export.json;

import java.io.Writer;
import java.util.List;
import java.util.Locale;
import thongsuot.formats.export.PlanCoverage;
import thongsuot.reader.NamedReading;
import thongsuot.reader.Span;
import thongsuot.reader.coverage.Alignment;
import thongsuot.reader.coverage.Clause;
import thongsuot.reader.coverage.Coverage;
import thongsuot.reader.coverage.Difference;
import thongsuot.reader.coverage.Link;
import thongsuot.reader.coverage.Originality;
import thongsuot.reader.coverage.Reason;
import thongsuot.reader.coverage.Share;
import thongsuot.reader.coverage.Status;
import tools.jackson.core.JsonGenerator;

/** Writes coverages as docs/coverage.md describes them. Every place is two numbers into the text of its reading. */
public final class CoverageJson {
    private final JsonGenerator out;
    private final Properties of;

    private CoverageJson(JsonGenerator out) {
        this.out = out;
        this.of = new Properties(out, "");
    }

    public static void write(NamedReading parent, List<PlanCoverage> plans, Writer target) {
        try (JsonGenerator out = Generators.pretty(target)) {
            new CoverageJson(out).all(parent, plans);
        }
    }

    private void all(NamedReading parent, List<PlanCoverage> plans) {
        of.element(() -> {
            of.object("parent", () -> {
                document(parent);
                List<Clause> demands = plans.isEmpty()
                        ? List.of()
                        : plans.getFirst().coverage().parent();
                of.array("clauses", demands, this::clause);
            });
            of.array("plans", plans, this::plan);
        });
    }

    private void document(NamedReading document) {
        of.string("file", document.name());
        of.string("code", document.reading().header().code());
        of.date("issuedOn", document.reading().header().issuedOn());
        of.string("issuer", document.reading().header().issuer());
        of.string("text", document.reading().text());
    }

    private void plan(PlanCoverage plan) {
        Coverage coverage = plan.coverage();
        of.element(() -> {
            document(plan.plan());
            of.object("counts", () -> {
                for (Status status : Status.values()) {
                    out.writeNumberProperty(lower(status), coverage.count(status));
                }
                out.writeNumberProperty("added", coverage.added().size());
            });
            of.object("originality", () -> originality(coverage.originality()));
            of.array("clauses", coverage.child(), this::clause);
            of.array("alignments", coverage.alignments(), this::alignment);
            of.array("added", coverage.added(), out::writeNumber);
        });
    }

    private void originality(Originality originality) {
        share("exact", originality.exact());
        share("near", originality.near());
        share("owners", originality.owners());
        share("dates", originality.dates());
        share("figures", originality.figures());
    }

    private void share(String property, Share share) {
        of.object(property, () -> {
            out.writeNumberProperty("part", share.part());
            out.writeNumberProperty("whole", share.whole());
        });
    }

    private void clause(Clause clause) {
        of.element(() -> {
            of.name("kind", clause.kind());
            of.string("path", clause.path());
            of.span(clause.span());
            of.string("text", clause.words());
            of.strings("owners", clause.owners());
        });
    }

    private void alignment(Alignment alignment) {
        of.element(() -> {
            out.writeNumberProperty("parent", alignment.parent());
            of.name("status", alignment.status());
            of.strings(
                    "statuses",
                    alignment.statuses().stream().map(CoverageJson::lower).toList());
            of.name("bearing", alignment.bearing());
            of.array("links", alignment.links(), this::link);
            of.array("differences", alignment.differences(), this::difference);
        });
    }

    private void link(Link link) {
        of.element(() -> {
            out.writeNumberProperty("child", link.child());
            out.writeNumberProperty("score", Math.round(link.score() * 1000) / 1000.0);
            of.array("reasons", link.reasons(), this::reason);
        });
    }

    private void reason(Reason reason) {
        of.element(() -> {
            of.name("kind", reason.kind());
            place("parent", reason.parent());
            place("child", reason.child());
        });
    }

    private void difference(Difference difference) {
        of.element(() -> {
            of.name("kind", difference.kind());
            place("parent", difference.parent());
            Span child = difference.child();
            if (child == null) {
                out.writeNullProperty("child");
            } else {
                place("child", child);
            }
        });
    }

    private void place(String property, Span span) {
        out.writeArrayPropertyStart(property);
        out.writeNumber(span.start());
        out.writeNumber(span.end());
        out.writeEndArray();
    }

    private static String lower(Status status) {
        return status.name().toLowerCase(Locale.ROOT);
    }
}
