package thongsuot.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What only a process of its own can show: streams, names of files, signals, memory. */
@Timeout(value = 10, unit = TimeUnit.MINUTES)
final class ProcessTest {
    private static final Pattern ADDRESS = Pattern.compile("http://127\\.0\\.0\\.1:\\d+/");

    @TempDir
    Path folder = Path.of("");

    @ParameterizedTest
    @ValueSource(strings = {"docx", "doc", "odt", "rtf", "pdf", "html", "md", "txt"})
    void everyKindOfFileIsReadFromItsContentOnStandardInput(String ending) throws IOException {
        Path sample = Repository.sample(ending);
        try (InputStream in = Files.newInputStream(sample)) {
            Call call = Call.process(folder, in, "read", "-", "--format", "json");
            assertThat(call.err()).isEmpty();
            assertThat(call.code()).isZero();
            assertThat(call.out()).contains("\"outline\"", "\"assignments\"").containsIgnoringCase("sông hậu thượng");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"kế hoạch số 5 (bản sửa).txt", "-dash.txt", "a b.txt", "Đảng ủy.txt"})
    void namesOfFilesMayHoldAnything(String name) throws IOException {
        Files.writeString(folder.resolve(name), Plans.PLAN);
        Call call = Call.process(folder, "read", "--format", "json", "--", name);
        assertThat(call.err()).isEmpty();
        assertThat(call.out()).contains("14/KH-UBND");
    }

    @Test
    void aNameThatLooksLikeAnOptionGetsAHint() throws IOException {
        Files.writeString(folder.resolve("-dash.txt"), Plans.PLAN);
        Call call = Call.process(folder, "read", "-dash.txt");
        assertThat(call.code()).isEqualTo(2);
        assertThat(call.err()).contains("hãy đặt -- ở trước");
    }

    @Test
    void emptyAndBinaryFilesAreOneLineEach() throws IOException {
        Files.write(folder.resolve("rong.docx"), new byte[0]);
        byte[] noise = new byte[4096];
        new java.util.Random(7).nextBytes(noise);
        noise[0] = 0;
        Files.write(folder.resolve("nhi-phan.doc"), noise);
        Call call = Call.process(folder, "read", "rong.docx", "nhi-phan.doc", "khong-co.pdf");
        assertThat(call.code()).isEqualTo(1);
        assertThat(call.out()).isEmpty();
        assertThat(call.err().lines()).hasSize(3).allMatch(line -> line.startsWith("thongsuot: "));
        assertThat(call.err())
                .contains("rong.docx", "nhi-phan.doc", "khong-co.pdf")
                .doesNotContain("\tat ");
    }

    @Test
    void nobodyReadingTheOutputIsNoError() throws IOException, InterruptedException {
        for (int i = 0; i < 60; i++) {
            Files.writeString(folder.resolve(i + ".txt"), Plans.PLAN);
        }
        Path err = folder.resolve("err.log");
        Process process = new ProcessBuilder(Call.command("read", "--format", "json", folder.toString()))
                .redirectError(err.toFile())
                .start();
        try (Reader out = new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8)) {
            assertThat(out.read()).isEqualTo('{');
        }
        assertThat(process.waitFor(3, TimeUnit.MINUTES)).isTrue();
        assertThat(Files.readString(err)).isEmpty();
        assertThat(process.exitValue()).isIn(0, 141);
    }

    @Test
    void aFullDiskIsTold() throws IOException, InterruptedException {
        assumeTrue(Files.exists(Path.of("/dev/full")), "no /dev/full here");
        Files.writeString(folder.resolve("plan.txt"), Plans.PLAN);
        Path err = folder.resolve("err.log");
        Process process = new ProcessBuilder(
                        Call.command("read", folder.resolve("plan.txt").toString()))
                .redirectOutput(Path.of("/dev/full").toFile())
                .redirectError(err.toFile())
                .start();
        assertThat(process.waitFor(3, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).isEqualTo(1);
        assertThat(Files.readString(err))
                .startsWith("thongsuot: Không ghi được kết quả")
                .hasLineCount(1);
    }

    @Test
    void aVeryLongTextIsReadWithinAGigabyte() throws IOException {
        String body = Plans.PLAN.substring(Plans.PLAN.indexOf("I. MỤC TIÊU"), Plans.PLAN.indexOf("Nơi nhận"));
        StringBuilder text = new StringBuilder(Plans.PLAN.substring(0, Plans.PLAN.indexOf("I. MỤC TIÊU")));
        while (text.length() < 16_000_000) {
            text.append(body);
        }
        Path file = Files.writeString(folder.resolve("dai.txt"), text);
        assertThat(Files.size(file)).isGreaterThan(19_000_000L);
        Path out = folder.resolve("dai.json");
        Call call = Call.process(folder, "read", "--format", "json", "-o", out.toString(), file.toString());
        assertThat(call.err()).isEmpty();
        assertThat(call.code()).isZero();
        assertThat(Files.size(out)).isGreaterThan(Files.size(file));
    }

    @Test
    void anInterruptLeavesNoHalfFiles() throws IOException, InterruptedException {
        Path in = Files.createDirectory(folder.resolve("in"));
        Path out = folder.resolve("out");
        for (int i = 0; i < 400; i++) {
            Files.writeString(in.resolve(i + ".txt"), Plans.PLAN.repeat(20));
        }
        Process process =
                new ProcessBuilder(Call.command("read", "--format", "json", "-o", out + "/", in.toString())).start();
        long patience = System.nanoTime() + TimeUnit.MINUTES.toNanos(2);
        while (!hasFile(out) && process.isAlive() && System.nanoTime() < patience) {
            Thread.sleep(20);
        }
        process.destroy();
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        try (var files = Files.list(out)) {
            for (Path file : files.toList()) {
                assertThat(file.getFileName().toString()).endsWith(".json").doesNotStartWith(".");
                assertThat(Files.readString(file).stripTrailing()).endsWith("}");
            }
        }
    }

    @Test
    void theDemoServesItsPagesOnThisMachine() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(Call.command("samples", "--port", "0", "-o", folder.toString()))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (var out = process.inputReader(StandardCharsets.UTF_8)) {
            String address = address(out);
            HttpResponse<String> page = HttpClient.newHttpClient()
                    .send(HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString());
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.body().toLowerCase(Locale.ROOT)).startsWith("<!doctype html>");
            assertThat(page.headers().firstValue("content-type"))
                    .hasValueSatisfying(type -> assertThat(type).startsWith("text/html"));
        } finally {
            process.destroy();
        }
    }

    @Test
    void theDemoCanJustWriteItsPages() throws IOException {
        Call call = Call.process(
                folder, "samples", "--no-serve", "-o", folder.resolve("trang").toString());
        assertThat(call.code()).as(call.err()).isZero();
        assertThat(call.out()).contains("Văn bản", "Đã ghi: ");
        assertThat(Files.exists(folder.resolve("trang/index.html"))).isTrue();
        assertThat(Files.exists(folder.resolve("trang/graph.html"))).isTrue();
    }

    @Test
    void standardInputMayBeEmpty() {
        Call call = Call.process(folder, new ByteArrayInputStream(new byte[0]), "read", "-");
        assertThat(call.code()).isEqualTo(1);
        assertThat(call.err()).startsWith("thongsuot: -:").hasLineCount(1);
    }

    private static String address(java.io.BufferedReader out) throws IOException {
        for (String line = out.readLine(); line != null; line = out.readLine()) {
            Matcher found = ADDRESS.matcher(line);
            if (found.find()) {
                return found.group();
            }
        }
        throw new AssertionError("no address printed");
    }

    private static boolean hasFile(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (var files = Files.list(folder)) {
            return files.anyMatch(file -> file.toString().endsWith(".json"));
        }
    }
}
