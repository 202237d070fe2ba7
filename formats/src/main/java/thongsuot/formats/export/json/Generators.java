package thongsuot.formats.export.json;

import java.io.Writer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** Writers of JSON that leave the caller's stream open. */
public final class Generators {
    private static final JsonFactory JSON =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private Generators() {}

    /** Over many lines, for people to read too. */
    public static JsonGenerator pretty(Writer target) {
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
        return JSON.createGenerator(pretty, target);
    }

    /** On one line. */
    public static JsonGenerator line(Writer target) {
        return JSON.createGenerator(ObjectWriteContext.empty(), target);
    }
}
