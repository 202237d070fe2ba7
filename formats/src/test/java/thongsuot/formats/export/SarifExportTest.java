package thongsuot.formats.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import thongsuot.formats.UnreadableFileException;
import thongsuot.reader.DocumentReader;
import thongsuot.reader.Reading;
import thongsuot.reader.Span;
import thongsuot.reader.lint.Linter;
import thongsuot.reader.lint.Remark;
import thongsuot.reader.lint.Severity;

final class SarifExportTest {
    private static final String TEXT = """
            KẾ HOẠCH
            Trồng cây
            I. VIỆC
            1. Sở Y tế trồng cây vào thứ Sáu, ngày 21/11/2026.
            """;

    @Test
    void pointsAtTheLineAndColumnOfTheWords() throws IOException {
        String log = log("kế hoạch.txt", TEXT);
        assertThat(complaints(log)).isEmpty();
        assertThat(log)
                .contains("\"ruleId\":\"weekday\"", "\"level\":\"error\"")
                .contains("\"uri\":\"k%E1%BA%BF%20ho%E1%BA%A1ch.txt\"")
                .contains("\"startLine\":4,\"startColumn\":26,\"endLine\":4,\"endColumn\":50")
                .contains("\"snippet\":{\"text\":\"thứ Sáu, ngày 21/11/2026\"}")
                .contains("\"fullyQualifiedName\":\"I/1\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a b.txt", "10:30.txt", "..\\van ban\\x.doc", "Đề án #1?.pdf", "-", "", "%zz", "//x"})
    void anyNameOfAFileMakesAValidLog(String name) throws IOException {
        assertThat(complaints(log(name, TEXT))).isEmpty();
    }

    @Test
    void anyWordsMakeAValidLog() throws IOException {
        String hostile = "\u0000\u001b\"\\</script>\ud800\u2028";
        StringWriter out = new StringWriter();
        try (SarifExport sarif = new SarifExport(out, "1")) {
            Reading reading = DocumentReader.standard().read(hostile);
            sarif.add("x", reading, List.of(new Remark("no-such-rule", Severity.NOTE, new Span(0, 0), "", hostile)));
        }
        assertThat(complaints(out.toString())).isEmpty();
    }

    @Test
    void everySampleMakesAValidLog() throws IOException, UnreadableFileException {
        List<String> logs = new ArrayList<>();
        for (Path sample : SampleDocuments.all()) {
            String log = log(String.valueOf(sample.getFileName()), SampleDocuments.reading(sample));
            assertThat(complaints(log)).as(sample.toString()).isEmpty();
            logs.add(log);
        }
        assertThat(logs).hasSizeGreaterThan(10).anyMatch(log -> log.contains("\"ruleId\""));
    }

    @Test
    void theSchemaWouldComplain() throws IOException {
        assertThat(complaints("{\"version\":\"2.0\",\"runs\":[{}]}")).hasSizeGreaterThan(1);
    }

    private static String log(String name, String text) {
        return log(name, DocumentReader.standard().read(text));
    }

    private static String log(String name, Reading reading) {
        StringWriter out = new StringWriter();
        try (SarifExport sarif = new SarifExport(out, "1.0")) {
            sarif.add(name, reading, Linter.standard().check(reading, LocalDate.of(2026, 11, 21)));
        }
        return out.toString();
    }

    /** By the whole schema as OASIS publishes it. */
    private static List<String> complaints(String log) throws IOException {
        try (InputStream in = SarifExportTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            SchemaRegistry schemas = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7);
            Schema schema = schemas.getSchema(Objects.requireNonNull(in), InputFormat.JSON);
            return schema
                    .validate(
                            log,
                            InputFormat.JSON,
                            context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                    .stream()
                    .map(Object::toString)
                    .toList();
        }
    }
}
