package thongsuot.formats.export.json;

import org.jspecify.annotations.Nullable;
import thongsuot.reader.Diagnostic;
import thongsuot.reader.Reading;
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
import tools.jackson.core.JsonGenerator;

/** Writes the properties of a reading into an object that is open. */
public final class ReadingJson {
    private final JsonGenerator out;
    private final Properties of;
    private final TimingJson times;

    private ReadingJson(JsonGenerator out, String text) {
        this.out = out;
        this.of = new Properties(out, text);
        this.times = new TimingJson(out, of);
    }

    public static void write(Reading reading, JsonGenerator out) {
        new ReadingJson(out, reading.text()).reading(reading);
    }

    private void reading(Reading r) {
        of.string("text", r.text());
        out.writeBooleanProperty("ocr", r.ocr());
        of.object("header", () -> header(r.header()));
        of.array("outline", r.outline(), this::node);
        of.array("citations", r.citations(), this::citation);
        of.array("deadlines", r.deadlines(), times::deadline);
        of.array("dependencies", r.dependencies(), times::deadline);
        of.array("urgencies", r.urgencies(), times::deadline);
        of.array("targets", r.targets(), this::target);
        of.array("assignments", r.assignments(), this::assignment);
        of.array("reports", r.reports(), this::report);
        of.array("obligations", r.obligations(), this::obligation);
        of.strings("recipients", r.recipients().stream().map(Recipient::name).toList());
        of.object("signature", () -> signature(r.signature()));
        of.array("warnings", r.warnings(), this::warning);
    }

    private void header(Header h) {
        of.string("issuer", h.issuer());
        of.string("superior", h.superior());
        number("number", h.number());
        of.string("symbol", h.symbol());
        of.string("code", h.code());
        of.name("kind", h.kind());
        of.string("place", h.place());
        of.date("issuedOn", h.issuedOn());
        of.string("title", h.title());
        of.span(h.span());
    }

    private void node(Node n) {
        of.element(() -> {
            of.string("path", n.path());
            of.string("label", n.label());
            of.string("text", n.text());
            of.span(n.span());
            of.array("children", n.children(), this::node);
        });
    }

    private void citation(Citation c) {
        of.element(() -> {
            of.name("kind", c.kind());
            of.string("code", c.code());
            of.string("name", c.name());
            of.date("issuedOn", c.issuedOn());
            of.string("issuer", c.issuer());
            of.name("role", c.role());
            of.where(c);
        });
    }

    private void target(Target t) {
        of.element(() -> {
            of.string("comparator", t.comparator().sign());
            out.writeNumberProperty("value", t.value());
            of.string("unit", t.unit());
            of.string("measure", t.measure());
            Deadline deadline = t.deadline();
            if (deadline != null) {
                of.object("deadline", () -> times.properties(deadline));
            }
            of.where(t);
        });
    }

    private void assignment(Assignment a) {
        of.element(() -> {
            of.array("units", a.parties(), this::party);
            of.string("action", a.action());
            of.where(a);
        });
    }

    private void party(Party p) {
        of.element(() -> {
            of.string("name", p.name());
            of.name("role", p.role());
            of.span(p.span());
        });
    }

    private void report(ReportingDuty r) {
        of.element(() -> {
            of.strings("from", r.from());
            of.strings("to", r.to());
            of.string("via", r.via());
            of.array("deadlines", r.deadlines(), times::deadline);
            of.where(r);
        });
    }

    private void obligation(Obligation o) {
        of.element(() -> {
            of.array("actors", o.actors(), this::party);
            of.string("action", o.action());
            of.string("object", o.object());
            of.string("product", o.product());
            of.array("deadlines", o.deadlines(), times::deadline);
            of.strings("reportTo", o.reportTo());
            of.string("via", o.via());
            of.where(o);
        });
    }

    private void signature(Signature s) {
        of.string("authority", s.authority());
        of.string("position", s.position());
        of.string("name", s.name());
        of.span(s.span());
    }

    private void warning(Diagnostic d) {
        of.element(() -> {
            of.name("code", d.code());
            of.string("message", d.message());
            of.string("path", d.path());
            of.span(d.span());
        });
    }

    private void number(String property, @Nullable Integer value) {
        if (value == null) {
            out.writeNullProperty(property);
        } else {
            out.writeNumberProperty(property, value);
        }
    }
}
