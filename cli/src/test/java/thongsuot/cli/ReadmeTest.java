package thongsuot.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README says is so: its commands run, its page of facts is what the command prints. */
final class ReadmeTest {
    @TempDir
    Path folder = Path.of("");

    @Test
    void everyCommandRuns() throws IOException {
        // As root the database runs as a user of its own, who must be able to come through.
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx--x--x"));
        Path plan = Repository.sample("docx");
        Files.copy(plan, folder.resolve("ke-hoach.docx"));
        Files.copy(plan, folder.resolve("du-thao.docx"));
        Files.copy(Repository.sample("pdf"), folder.resolve("ke-hoach.pdf"));
        Files.copy(plan, folder.resolve("cap-tren.docx"));
        for (String name : List.of("van-ban-den", "van-ban", "ke-hoach-cac-xa")) {
            Files.createDirectory(folder.resolve(name));
            Files.copy(plan, folder.resolve(name).resolve("ke-hoach.docx"));
        }
        List<List<String>> calls = calls();
        assertThat(calls).hasSizeGreaterThan(4);
        for (List<String> words : calls) {
            Call call = Call.process(folder, words.toArray(String[]::new));
            assertThat(call.code()).as(words + " " + call.err()).isIn(Exit.DONE, Exit.REMARKS);
        }
        assertThat(folder.resolve("viec.xlsx")).exists();
        assertThat(folder.resolve("trang/ke-hoach.html")).exists();
        assertThat(folder.resolve("quan-he.html")).exists();
        assertThat(folder.resolve("doi-chieu.html")).exists();
    }

    @Test
    void thePageOfFactsIsWhatTheCommandPrints() throws IOException {
        String readme = Files.readString(Repository.root().resolve("README.md"));
        int from = readme.indexOf("```\nKẾ HOẠCH");
        assertThat(from).isPositive();
        String page = readme.substring(from + 4, readme.indexOf("```", from + 4));
        Path sample = Repository.root().resolve("samples/03-ke-hoach-xa-duoi-nuoc.doc");
        String printed = Call.of("read", sample.toString()).out();
        for (String part : page.split("(?m)^…\n")) {
            assertThat(printed).contains(part.stripTrailing());
        }
    }

    @Test
    void everyPictureIsThereAndSmallAndShown() throws IOException {
        String readme = Files.readString(Repository.root().resolve("README.md"));
        List<Path> shown = Pattern.compile("\\]\\((docs/pictures/[^)]+)\\)")
                .matcher(readme)
                .results()
                .map(found -> Repository.root().resolve(found.group(1)))
                .toList();
        assertThat(shown).hasSizeBetween(4, 16).doesNotHaveDuplicates();
        assertThat(shown).allSatisfy(picture -> {
            assertThat(picture).isRegularFile();
            assertThat(Files.size(picture)).as(picture.toString()).isLessThanOrEqualTo(150_000);
        });
        try (Stream<Path> kept = Files.list(Repository.root().resolve("docs/pictures"))) {
            assertThat(kept).containsExactlyInAnyOrderElementsOf(shown);
        }
    }

    /** The lines of the README's shell blocks, without the one that runs this test. */
    private static List<List<String>> calls() throws IOException {
        List<List<String>> calls = new ArrayList<>();
        for (String line : Files.readAllLines(Repository.root().resolve("README.md"))) {
            if (line.startsWith("./thongsuot ") && !line.startsWith("./thongsuot test")) {
                String call = line.replaceFirst("#.*", "").strip();
                List<String> words = new ArrayList<>(List.of(call.split(" +")));
                words.removeFirst();
                if (words.contains("demo") || words.contains("serve")) {
                    words.addAll(List.of("--once", "--port", "0", "--data", "du-lieu-" + words.getFirst()));
                }
                calls.add(words);
            }
        }
        return calls;
    }
}
