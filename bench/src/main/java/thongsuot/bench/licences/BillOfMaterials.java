package thongsuot.bench.licences;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The libraries of a CycloneDX file; our own modules are left out. */
final class BillOfMaterials {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String OURS = "thongsuot";

    private BillOfMaterials() {}

    /** @throws tools.jackson.core.JacksonException where the file is not JSON */
    static List<Library> libraries(Path file) {
        return libraries(JSON.readTree(file));
    }

    static List<Library> libraries(JsonNode bill) {
        List<Library> libraries = new ArrayList<>();
        for (JsonNode component : bill.path("components")) {
            String group = component.path("group").asString("");
            if (!group.equals(OURS)) {
                libraries.add(new Library(
                        group,
                        component.path("name").asString(""),
                        component.path("version").asString(""),
                        licences(component)));
            }
        }
        libraries.sort(Comparator.comparing(Library::toString));
        return libraries;
    }

    private static List<String> licences(JsonNode component) {
        List<String> names = new ArrayList<>();
        for (JsonNode choice : component.path("licenses")) {
            JsonNode licence = choice.path("license");
            String expression = choice.path("expression").asString("");
            // "MIT OR Apache-2.0" leaves the choice; an "AND" stays one name, which no list allows by chance.
            names.addAll(List.of(expression.replaceAll("[()]", "").split(" OR ")));
            names.add(licence.path("id").asString(licence.path("name").asString("")));
        }
        names.removeIf(String::isBlank);
        return names;
    }
}
