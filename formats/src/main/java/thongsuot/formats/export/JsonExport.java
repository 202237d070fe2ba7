package thongsuot.formats.export;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import thongsuot.reader.Diagnostic;
import thongsuot.reader.Fact;
import thongsuot.reader.Reading;
import thongsuot.reader.Span;
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
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** A reading as the JSON object that docs/reading.md describes. */
public final class JsonExport {
    private static final JsonFactory JSON =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private final JsonGenerator out;

    private JsonExport(JsonGenerator out) {
        this.out = out;
    }

    public static void write(Reading reading, Writer target) {
        ObjectWriteContext pretty = new ObjectWriteContext.Base() {
            @Override
            public boolean hasPrettyPrinter() {
                return true;
            }

            @Override
            public DefaultPrettyPrinter getPrettyPrinter() {
                return new DefaultPrettyPrinter();
            }
        };
        try (JsonGenerator out = JSON.createGenerator(pretty, target)) {
            new JsonExport(out).reading(reading);
        }
    }

    /** One object on one line, with the file's name first: a line of a JSON Lines stream. */
    public static void writeLine(Reading reading, String name, Writer target) throws IOException {
        try (JsonGenerator out = JSON.createGenerator(ObjectWriteContext.empty(), target)) {
            out.writeStartObject();
            out.writeStringProperty("file", name);
            new JsonExport(out).properties(reading);
            out.writeEndObject();
        }
        target.write('\n');
    }

    private void reading(Reading r) {
        out.writeStartObject();
        properties(r);
        out.writeEndObject();
    }

    private void properties(Reading r) {
        out.writeStringProperty("text", r.text());
        out.writeBooleanProperty("ocr", r.ocr());
        header(r.header());
        array("outline", r.outline(), this::node);
        array("citations", r.citations(), this::citation);
        array("deadlines", r.deadlines(), this::deadline);
        array("dependencies", r.dependencies(), this::deadline);
        array("urgencies", r.urgencies(), this::deadline);
        array("targets", r.targets(), this::target);
        array("assignments", r.assignments(), this::assignment);
        array("reports", r.reports(), this::report);
        array("obligations", r.obligations(), this::obligation);
        array("recipients", r.recipients().stream().map(Recipient::name).toList(), out::writeString);
        signature(r.signature());
        array("warnings", r.warnings(), this::warning);
    }

    private void header(Header h) {
        out.writeObjectPropertyStart("header");
        string("issuer", h.issuer());
        string("superior", h.superior());
        if (h.number() == null) {
            out.writeNullProperty("number");
        } else {
            out.writeNumberProperty("number", h.number());
        }
        string("symbol", h.symbol());
        string("code", h.code());
        string("kind", h.kind() == null ? null : name(h.kind()));
        string("place", h.place());
        date("issuedOn", h.issuedOn());
        string("title", h.title());
        span(h.span());
        out.writeEndObject();
    }

    private void node(Node n) {
        out.writeStartObject();
        string("path", n.path());
        string("label", n.label());
        string("text", n.text());
        span(n.span());
        array("children", n.children(), this::node);
        out.writeEndObject();
    }

    private void citation(Citation c) {
        out.writeStartObject();
        string("kind", name(c.kind()));
        string("code", c.code());
        string("name", c.name());
        date("issuedOn", c.issuedOn());
        string("issuer", c.issuer());
        string("role", name(c.role()));
        where(c);
        out.writeEndObject();
    }

    private void deadline(Deadline d) {
        out.writeStartObject();
        timing(d.timing());
        if (d.inferred()) {
            out.writeBooleanProperty("inferred", true);
        }
        where(d);
        out.writeEndObject();
    }

    private void timing(Timing timing) {
        switch (timing) {
            case Timing.By by -> {
                string("type", "by");
                date("to", by.last());
            }
            case Timing.Within within -> {
                string("type", "within");
                date("from", within.first());
                date("to", within.last());
            }
            case Timing.Period period -> {
                string("type", "within");
                date("from", null);
                date("to", null);
                out.writeNumberProperty("count", period.count());
                string("unit", name(period.unit()));
                string("since", period.since());
            }
            case Timing.On on -> {
                string("type", "on");
                date("to", on.day());
            }
            case Timing.Recurring recurring -> {
                string("type", "recurring");
                string("rrule", recurring.rrule());
                date("from", recurring.first());
                date("to", recurring.last());
            }
            case Timing.From from -> {
                string("type", "from");
                date("from", from.first());
            }
            case Timing.Continuous() -> string("type", "continuous");
            case Timing.Periodic() -> string("type", "periodic");
            case Timing.Term term -> {
                string("type", "term");
                if (term.termYear() == null) {
                    string("at", "end");
                } else {
                    out.writeNumberProperty("termYear", term.termYear());
                }
            }
            case Timing.After after -> {
                string("type", "after");
                string("event", after.event());
            }
            case Timing.Urgent() -> string("type", "urgent");
        }
    }

    private void target(Target t) {
        out.writeStartObject();
        string("comparator", t.comparator().sign());
        out.writeNumberProperty("value", t.value());
        string("unit", t.unit());
        string("measure", t.measure());
        if (t.deadline() != null) {
            out.writeName("deadline");
            deadline(t.deadline());
        }
        where(t);
        out.writeEndObject();
    }

    private void assignment(Assignment a) {
        out.writeStartObject();
        array("units", a.parties(), this::party);
        string("action", a.action());
        where(a);
        out.writeEndObject();
    }

    private void party(Party p) {
        out.writeStartObject();
        string("name", p.name());
        string("role", name(p.role()));
        span(p.span());
        out.writeEndObject();
    }

    private void report(ReportingDuty r) {
        out.writeStartObject();
        array("from", r.from(), out::writeString);
        array("to", r.to(), out::writeString);
        string("via", r.via());
        array("deadlines", r.deadlines(), this::deadline);
        where(r);
        out.writeEndObject();
    }

    private void obligation(Obligation o) {
        out.writeStartObject();
        array("actors", o.actors(), this::party);
        string("action", o.action());
        string("object", o.object());
        string("product", o.product());
        array("deadlines", o.deadlines(), this::deadline);
        array("reportTo", o.reportTo(), out::writeString);
        string("via", o.via());
        where(o);
        out.writeEndObject();
    }

    private void signature(Signature s) {
        out.writeObjectPropertyStart("signature");
        string("authority", s.authority());
        string("position", s.position());
        string("name", s.name());
        span(s.span());
        out.writeEndObject();
    }

    private void warning(Diagnostic d) {
        out.writeStartObject();
        string("code", name(d.code()));
        string("message", d.message());
        string("path", d.path());
        span(d.span());
        out.writeEndObject();
    }

    private void where(Fact fact) {
        string("path", fact.path());
        span(fact.span());
        string("rule", fact.rule());
    }

    private void span(Span span) {
        out.writeArrayPropertyStart("span");
        out.writeNumber(span.start());
        out.writeNumber(span.end());
        out.writeEndArray();
    }

    private <T> void array(String property, List<T> items, java.util.function.Consumer<T> writer) {
        out.writeArrayPropertyStart(property);
        items.forEach(writer);
        out.writeEndArray();
    }

    private void string(String property, @Nullable String value) {
        if (value == null) {
            out.writeNullProperty(property);
        } else {
            out.writeStringProperty(property, value);
        }
    }

    private void date(String property, @Nullable LocalDate day) {
        string(property, day == null ? null : day.toString());
    }

    private static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
