package thongsuot.formats.export;

import java.io.Writer;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import thongsuot.formats.export.words.Places;
import thongsuot.reader.Reading;
import thongsuot.reader.Span;
import thongsuot.reader.lint.Linter;
import thongsuot.reader.lint.Remark;
import thongsuot.reader.lint.Rule;
import thongsuot.reader.lint.Severity;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/**
 * Remarks as SARIF 2.1.0, which editors and review tools show beside the text. Lines and columns count in the normalised text of the
 * reading: a Word file has no lines of its own.
 */
public final class SarifExport implements AutoCloseable {
    private static final JsonFactory JSON =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private final JsonGenerator out;
    private final Map<String, Integer> ruleIndex = new HashMap<>();

    /** @param version of the program, for the log's own record */
    public SarifExport(Writer target, String version) {
        out = JSON.createGenerator(ObjectWriteContext.empty(), target);
        out.writeStartObject();
        out.writeStringProperty("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        out.writeStringProperty("version", "2.1.0");
        out.writeArrayPropertyStart("runs");
        out.writeStartObject();
        tool(version);
        out.writeStringProperty("columnKind", "utf16CodeUnits");
        out.writeStringProperty("language", "vi");
        out.writeArrayPropertyStart("results");
    }

    public void add(String name, Reading reading, List<Remark> remarks) {
        Lines lines = new Lines(reading.text());
        String uri = uri(name);
        for (Remark remark : remarks) {
            out.writeStartObject();
            out.writeStringProperty("ruleId", remark.rule());
            out.writeNumberProperty("ruleIndex", ruleIndex.getOrDefault(remark.rule(), -1));
            out.writeStringProperty("level", level(remark.severity()));
            message("message", remark.message());
            out.writeArrayPropertyStart("locations");
            location(uri, remark, reading, lines);
            out.writeEndArray();
            out.writeEndObject();
        }
    }

    @Override
    public void close() {
        out.writeEndArray();
        out.writeEndObject();
        out.writeEndArray();
        out.writeEndObject();
        out.close();
    }

    private void tool(String version) {
        out.writeObjectPropertyStart("tool");
        out.writeObjectPropertyStart("driver");
        out.writeStringProperty("name", "Thông Suốt");
        out.writeStringProperty("version", version);
        out.writeStringProperty("language", "vi");
        out.writeArrayPropertyStart("rules");
        for (Rule rule : Linter.standard().rules()) {
            ruleIndex.put(rule.id(), ruleIndex.size());
            out.writeStartObject();
            out.writeStringProperty("id", rule.id());
            message("shortDescription", rule.title());
            if (!rule.source().isEmpty()) {
                message("help", rule.source());
            }
            out.writeObjectPropertyStart("defaultConfiguration");
            out.writeStringProperty("level", level(rule.severity()));
            out.writeEndObject();
            out.writeEndObject();
        }
        out.writeEndArray();
        out.writeEndObject();
        out.writeEndObject();
    }

    private void location(String uri, Remark remark, Reading reading, Lines lines) {
        out.writeStartObject();
        out.writeObjectPropertyStart("physicalLocation");
        out.writeObjectPropertyStart("artifactLocation");
        out.writeStringProperty("uri", uri);
        out.writeEndObject();
        region(remark.span(), reading, lines);
        out.writeEndObject();
        if (!remark.path().isEmpty()) {
            out.writeArrayPropertyStart("logicalLocations");
            out.writeStartObject();
            out.writeStringProperty("name", Places.of(remark.path()));
            out.writeStringProperty("fullyQualifiedName", remark.path());
            out.writeEndObject();
            out.writeEndArray();
        }
        out.writeEndObject();
    }

    private void region(Span span, Reading reading, Lines lines) {
        out.writeObjectPropertyStart("region");
        out.writeNumberProperty("startLine", lines.line(span.start()));
        out.writeNumberProperty("startColumn", lines.column(span.start()));
        out.writeNumberProperty("endLine", lines.line(span.end()));
        out.writeNumberProperty("endColumn", lines.column(span.end()));
        out.writeNumberProperty("charOffset", span.start());
        out.writeNumberProperty("charLength", span.length());
        message("snippet", span.of(reading.text()));
        out.writeEndObject();
    }

    private void message(String property, String text) {
        out.writeObjectPropertyStart(property);
        out.writeStringProperty("text", text);
        out.writeEndObject();
    }

    private static String level(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }

    private static String uri(String name) {
        try {
            String path = name.replace('\\', '/');
            // "a:b.txt" would be a scheme, not a file.
            return new URI(null, null, path.contains(":") && !path.startsWith("/") ? "./" + path : path, null)
                    .toASCIIString();
        } catch (URISyntaxException e) {
            return "document";
        }
    }
}
