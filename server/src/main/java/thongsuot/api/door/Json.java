package thongsuot.api.door;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Bodies in and out. What comes in is small, flat and says nothing twice. */
@Component
public class Json {

    /** Of a body, in bytes. */
    public static final int LARGEST = 64 * 1024;

    private static final int DEEPEST = 8;

    private final JsonMapper mapper = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxNumberLength(20)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    public String write(Object value) {
        return mapper.writeValueAsString(value);
    }

    /** @throws ProblemException if it is larger than a body may be */
    public byte[] bytes(HttpServletRequest request) {
        if (request.getContentLengthLong() > LARGEST) throw new ProblemException(Kind.TOO_LARGE, LARGEST / 1024);
        try (InputStream in = request.getInputStream()) {
            byte[] all = in.readNBytes(LARGEST + 1);
            if (all.length > LARGEST) throw new ProblemException(Kind.TOO_LARGE, LARGEST / 1024);
            return all;
        } catch (IOException e) {
            throw new ProblemException(Kind.MALFORMED, "-");
        }
    }

    /**
     * The fields of a body; nothing at all is an object without fields.
     *
     * @throws ProblemException if it is no JSON object
     */
    public Fields fields(byte[] body) {
        if (body.length == 0) return new Fields(mapper.createObjectNode(), "");
        try {
            JsonNode read = mapper.readTree(body);
            if (read == null || !read.isObject()) throw new ProblemException(Kind.MALFORMED, "{…}");
            return new Fields(read, "");
        } catch (StreamConstraintsException e) {
            throw new ProblemException(Kind.MALFORMED, "> " + DEEPEST);
        } catch (JacksonException e) {
            String where = e.getLocation() == null
                    ? "-"
                    : e.getLocation().getLineNr() + ":" + e.getLocation().getColumnNr();
            throw new ProblemException(Kind.MALFORMED, where);
        }
    }
}
