package thongsuot.formats.export;

import java.io.IOException;
import java.io.Writer;
import thongsuot.formats.export.json.Generators;
import thongsuot.formats.export.json.ReadingJson;
import thongsuot.reader.Reading;
import tools.jackson.core.JsonGenerator;

/** A reading as the JSON object that docs/reading.md describes. */
public final class JsonExport {
    private JsonExport() {}

    /** One object over many lines, for people to read too. */
    public static void write(Reading reading, Writer target) {
        try (JsonGenerator out = Generators.pretty(target)) {
            out.writeStartObject();
            ReadingJson.write(reading, out);
            out.writeEndObject();
        }
    }

    /** One object on one line, with the file's name first: a line of a JSON Lines stream. */
    public static void writeLine(Reading reading, String name, Writer target) throws IOException {
        try (JsonGenerator out = Generators.line(target)) {
            out.writeStartObject();
            out.writeStringProperty("file", name);
            ReadingJson.write(reading, out);
            out.writeEndObject();
        }
        target.write('\n');
    }
}
