package thongsuot.formats.export;

import java.io.IOException;
import java.io.Writer;
import thongsuot.formats.export.json.ReadingJson;
import thongsuot.reader.Reading;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** A reading as the JSON object that docs/reading.md describes. */
public final class JsonExport {
    private static final JsonFactory JSON =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private JsonExport() {}

    /** One object over many lines, for people to read too. */
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
            out.writeStartObject();
            ReadingJson.write(reading, out);
            out.writeEndObject();
        }
    }

    /** One object on one line, with the file's name first: a line of a JSON Lines stream. */
    public static void writeLine(Reading reading, String name, Writer target) throws IOException {
        try (JsonGenerator out = JSON.createGenerator(ObjectWriteContext.empty(), target)) {
            out.writeStartObject();
            out.writeStringProperty("file", name);
            ReadingJson.write(reading, out);
            out.writeEndObject();
        }
        target.write('\n');
    }
}
