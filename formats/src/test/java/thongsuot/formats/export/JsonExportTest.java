package thongsuot.formats.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import thongsuot.reader.Reading;
import thongsuot.reader.obligation.Timing;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

class JsonExportTest {
    @Test
    void isAsTheSpecimenHasIt() throws IOException {
        Draft draft =
                new Draft().line("KẾ HOẠCH").node("I", "I.", "Sở Nội vụ báo cáo trong 10 ngày làm việc kể từ ngày ký.");
        draft.assigned("báo cáo", draft.lead("Sở Nội vụ"));
        draft.when(
                "trong 10 ngày làm việc kể từ ngày ký",
                new Timing.Period(10, Timing.Period.Unit.WORKING_DAY, "kể từ ngày ký"),
                false);
        draft.when("trong", new Timing.By(LocalDate.of(2025, 6, 14)), true);
        Golden.compare("small.json", json(draft.reading()));
    }

    @Test
    void everyPropertyIsDescribed() throws IOException {
        Set<String> described = new TreeSet<>();
        String page = Files.readString(Path.of("../docs/reading.md"));
        Set<String> written = properties(json(SampleReadings.plan()));
        written.addAll(properties(json(SampleReadings.hostile())));
        written.stream().filter(name -> page.contains("`" + name + "`")).forEach(described::add);
        assertThat(written).hasSizeGreaterThan(40);
        assertThat(described).isEqualTo(written);
    }

    @Test
    void whateverADocumentSmugglesInIsJson() {
        assertThat(properties(json(SampleReadings.hostile()))).contains("warnings");
    }

    private static String json(Reading reading) {
        StringWriter out = new StringWriter();
        JsonExport.write(reading, out);
        return out.toString();
    }

    private static Set<String> properties(String json) {
        Set<String> names = new TreeSet<>();
        try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), json)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.PROPERTY_NAME) {
                    names.add(parser.currentName());
                }
            }
        }
        return names;
    }
}
