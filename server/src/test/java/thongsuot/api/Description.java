package thongsuot.api;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The document that the server gives of its addresses, and whether an answer is as it says. */
final class Description {

    private static final JsonMapper JSON = new JsonMapper();
    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private final JsonNode document;

    Description(String json) {
        this.document = JSON.readTree(json);
    }

    JsonNode document() {
        return document;
    }

    /** What is wrong with a value by a schema of the document; empty where it is as it should be. */
    List<String> faults(JsonNode schema, String value) {
        ObjectNode whole = JSON.createObjectNode();
        whole.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        whole.set("components", document.get("components"));
        whole.set("allOf", JSON.createArrayNode().add(schema));
        return SCHEMAS
                .getSchema(JSON.writeValueAsString(whole), InputFormat.JSON)
                .validate(
                        value,
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(Object::toString)
                .toList();
    }

    /** What is wrong with an answer; an address that the document does not have may answer problems alone. */
    List<String> faults(String method, String path, int status, String type, String body) {
        JsonNode operation = operation(method, path);
        JsonNode answer = operation == null
                ? document.at("/components/responses/Problem")
                : resolved(
                        operation.get("responses").has(String.valueOf(status))
                                ? operation.get("responses").get(String.valueOf(status))
                                : operation.get("responses").get("default"));
        JsonNode content = answer.get("content");
        if (!content.has(type)) return List.of(method + " " + path + " " + status + " answers " + type);
        return faults(content.get(type).get("schema"), body);
    }

    private JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? document.at(node.get("$ref").stringValue().substring(1)) : node;
    }

    private @Nullable JsonNode operation(String method, String path) {
        String asked = path.replaceFirst("\\?.*", "").replaceFirst("^/api/v1", "");
        for (Map.Entry<String, JsonNode> each : document.get("paths").properties()) {
            String pattern = Pattern.quote(each.getKey()).replaceAll("\\{[a-z]+}", "\\\\E[^/]+\\\\Q");
            String verb = method.toLowerCase(Locale.ROOT);
            if (asked.matches(pattern) && each.getValue().has(verb))
                return each.getValue().get(verb);
        }
        return null;
    }

    /** The body that the document gives as an example for an operation. */
    ObjectNode example(String operationId) {
        for (JsonNode operation : operations())
            if (operation.get("operationId").stringValue().equals(operationId)) {
                JsonNode body = operation.at("/requestBody/content/application~1json");
                JsonNode example = body.has("example")
                        ? body.get("example")
                        : body.get("examples").iterator().next().get("value");
                return (ObjectNode) example.deepCopy();
            }
        throw new AssertionError("no operation " + operationId);
    }

    List<JsonNode> operations() {
        List<JsonNode> all = new ArrayList<>();
        for (JsonNode item : document.get("paths"))
            for (String method : List.of("get", "post")) if (item.has(method)) all.add(item.get(method));
        return all;
    }
}
