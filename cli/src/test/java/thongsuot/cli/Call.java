package thongsuot.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import thongsuot.cli.screen.Screen;

/** What a call printed and how it ended. */
record Call(int code, String out, String err) {
    /** In this process: fast. */
    static Call of(String... words) {
        return in(Map.of(), words);
    }

    static Call in(Map<String, String> environment, String... words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = CommandLineTool.run(new Screen(out, err, Set.of(), 80, false), environment, words);
        return new Call(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** In a process of its own, on the class path of this one. */
    static Call process(Path folder, String... words) {
        return process(folder, InputStream.nullInputStream(), words);
    }

    static Call process(Path folder, InputStream in, String... words) {
        try {
            Path out = Files.createTempFile("out", ".txt");
            Path err = Files.createTempFile("err", ".txt");
            Process process = new ProcessBuilder(command(words))
                    .directory(folder.toFile())
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile())
                    .start();
            try (var target = process.getOutputStream()) {
                in.transferTo(target);
            }
            if (!process.waitFor(4, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new IllegalStateException("still running: " + Arrays.toString(words));
            }
            Call call = new Call(process.exitValue(), Files.readString(out), Files.readString(err));
            Files.delete(out);
            Files.delete(err);
            return call;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    static List<String> command(String... words) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xmx1g",
                "-Dthongsuot.home=" + Repository.root(),
                "-cp",
                System.getProperty("java.class.path"),
                "thongsuot.cli.Main"));
        command.addAll(List.of(words));
        return command;
    }
}
