package thongsuot.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * The script {@code thongsuot} in a repository of its own, with a Java and a Maven that only say that they were called: so what is
 * tested is which JDK is found, when something is built, and what is run.
 */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
final class LauncherTest {
    @TempDir
    Path temp = Path.of("");

    private Path root = Path.of("");
    private Path bin = Path.of("");

    @BeforeEach
    void aRepository() throws IOException {
        assumeFalse(System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("win"), "needs bash");
        root = Files.createDirectories(temp.resolve("kho mã"));
        bin = Files.createDirectories(temp.resolve("bin"));
        Files.copy(Repository.root().resolve("thongsuot"), root.resolve("thongsuot"));
        allow(root.resolve("thongsuot"));
        for (String file : List.of(
                "pom.xml",
                "reader/pom.xml",
                "formats/pom.xml",
                "cli/pom.xml",
                "docs/grammar.md",
                "reader/src/main/A.java",
                "formats/src/main/B.java",
                "cli/src/main/C.java")) {
            Path made = root.resolve(file);
            Files.createDirectories(made.getParent());
            Files.writeString(made, file);
            Files.setLastModifiedTime(made, FileTime.from(Instant.now().minusSeconds(600)));
        }
        script(bin.resolve("mvn"), """
                echo "mvn $*" >>"$LOG"
                sleep "${BUILD_SECONDS:-0}"
                mkdir -p cli/target && echo jar >cli/target/thongsuot.jar
                exit "${BUILD_FAILS:-0}"
                """);
    }

    @Test
    void takesTheFirstJdkThatIsNewEnough() throws IOException, InterruptedException {
        jdk("jdk-17", "17.0.9");
        jdk("jdk-26", "26");
        assertThat(run(Map.of("JAVA_HOME", home("jdk-17"), "PATH", path("jdk-26")), "read", "a b.txt")
                        .out())
                .startsWith("jdk-26 ")
                .endsWith("cli/target/thongsuot.jar read a b.txt\n");
        jdk("jdk-25", "25.0.3");
        assertThat(run(Map.of("JAVA_HOME", home("jdk-25"), "PATH", path("jdk-26")), "read")
                        .out())
                .startsWith("jdk-25 ");
    }

    @Test
    void buildsOnceAndAgainOnlyWhenASourceIsNewer() throws IOException, InterruptedException {
        jdk("jdk-25", "25.0.3");
        assertThat(run("read").err()).contains("đang dựng chương trình");
        assertThat(run("read").err()).isEmpty();
        assertThat(log()).hasSize(1);
        Files.writeString(root.resolve("reader/src/main/A.java"), "changed");
        Files.setLastModifiedTime(
                root.resolve("reader/src/main/A.java"),
                FileTime.from(Instant.now().plusSeconds(2)));
        run("read");
        assertThat(log()).hasSize(2);
    }

    @Test
    void twoLaunchesBuildOnce() throws IOException, InterruptedException {
        jdk("jdk-25", "25.0.3");
        Map<String, String> slow = Map.of("JAVA_HOME", home("jdk-25"), "BUILD_SECONDS", "2");
        Process first = start(slow, root.resolve("thongsuot").toString(), "read");
        Process second = start(slow, root.resolve("thongsuot").toString(), "read");
        assertThat(first.waitFor()).isZero();
        assertThat(second.waitFor()).isZero();
        assertThat(log()).hasSize(1);
    }

    @Test
    void theLockOfADeadProcessIsNoLock() throws IOException, InterruptedException {
        jdk("jdk-25", "25.0.3");
        Files.createDirectories(root.resolve(".work/lock"));
        Files.writeString(root.resolve(".work/lock/pid"), "999999999");
        assertThat(run("read").code()).isZero();
        assertThat(Files.exists(root.resolve(".work/lock"))).isFalse();
    }

    @Test
    void aBuildThatFailsSaysWhereAndIsTriedAgain() throws IOException, InterruptedException {
        jdk("jdk-25", "25.0.3");
        Call failed = run(Map.of("JAVA_HOME", home("jdk-25"), "BUILD_FAILS", "1"), "read");
        assertThat(failed.code()).isEqualTo(1);
        assertThat(failed.out()).isEmpty();
        assertThat(failed.err()).contains("dựng không thành");
        assertThat(run("read").code()).isZero();
        assertThat(log()).hasSize(2);
    }

    @Test
    void isCalledThroughALinkFromAnywhere() throws IOException, InterruptedException {
        jdk("jdk-25", "25.0.3");
        Path link = Files.createSymbolicLink(bin.resolve("ts"), root.resolve("thongsuot"));
        Path again = Files.createSymbolicLink(temp.resolve("ts2"), Path.of("bin/ts"));
        for (Path call : List.of(link, again)) {
            Call called = finish(start(Map.of("JAVA_HOME", home("jdk-25")), call.toString(), "lint", "x"));
            assertThat(called.out()).endsWith("cli/target/thongsuot.jar lint x\n");
        }
    }

    @Test
    void testRunsEverythingWithItsChecks() throws IOException, InterruptedException {
        jdk("jdk-25", "25.0.3");
        Call call = run("test");
        assertThat(call.code()).as(call.err()).isZero();
        assertThat(log())
                .singleElement()
                .satisfies(line -> assertThat(line).contains("verify").doesNotContain("quick"));
    }

    @Test
    void cleanLeavesNothingBuilt() throws IOException, InterruptedException {
        jdk("jdk-25", "25.0.3");
        run("build");
        assertThat(Files.exists(root.resolve("cli/target/thongsuot.jar"))).isTrue();
        assertThat(run("clean").code()).isZero();
        assertThat(Files.exists(root.resolve("cli/target"))).isFalse();
    }

    private Call run(String... words) throws IOException, InterruptedException {
        return run(Map.of("JAVA_HOME", home("jdk-25")), words);
    }

    private Call run(Map<String, String> environment, String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(root.resolve("thongsuot").toString()));
        command.addAll(List.of(words));
        return finish(start(environment, command.toArray(String[]::new)));
    }

    private Process start(Map<String, String> environment, String... command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).directory(temp.toFile());
        Map<String, String> all = builder.environment();
        all.keySet().removeIf(name -> name.startsWith("JAVA") || name.startsWith("THONGSUOT"));
        all.put("PATH", bin + ":/usr/bin:/bin");
        all.put("LOG", temp.resolve("log").toString());
        all.putAll(environment);
        return builder.redirectError(temp.resolve("err").toFile()).start();
    }

    private Call finish(Process process) throws IOException, InterruptedException {
        String out = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        return new Call(process.waitFor(), out, Files.readString(temp.resolve("err")));
    }

    private List<String> log() throws IOException {
        return Files.readAllLines(temp.resolve("log"));
    }

    /** A Java that says its name and its last words: the jar and what follows. */
    private void jdk(String name, String version) throws IOException {
        Path home = temp.resolve(name);
        Files.createDirectories(home.resolve("bin"));
        script(home.resolve("bin/java"), """
                while [ "$1" != -jar ] && [ $# -gt 1 ]; do shift; done
                echo "NAME $*"
                """.replace("NAME", name));
        script(home.resolve("bin/javac"), "exit 0\n");
        Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"" + version + "\"\n");
    }

    private String home(String name) {
        return temp.resolve(name).toString();
    }

    private String path(String jdk) {
        return bin + ":" + home(jdk) + "/bin:/usr/bin:/bin";
    }

    private static void script(Path file, String body) throws IOException {
        Files.writeString(file, "#!/usr/bin/env bash\n" + body);
        allow(file);
    }

    private static void allow(Path file) throws IOException {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
