package thongsuot.formats.ocr;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;

/** The program {@code tesseract}, run once a page. */
final class Tesseract {
    static final boolean INSTALLED = isInstalled();

    private Tesseract() {}

    static List<RecognisedWord> read(BufferedImage page, double dpi, Duration timeout) throws IOException {
        Path folder = Files.createTempDirectory("thongsuot-ocr");
        try {
            Path picture = folder.resolve("page.png");
            ImageIO.write(page, "png", picture.toFile());
            Path out = folder.resolve("page");
            run(
                    timeout,
                    "tesseract",
                    picture.toString(),
                    out.toString(),
                    "-l",
                    "vie",
                    "--dpi",
                    String.valueOf((int) dpi),
                    "--psm",
                    "3",
                    "tsv");
            return words(Files.readString(folder.resolve("page.tsv"), StandardCharsets.UTF_8));
        } finally {
            try (var files = Files.list(folder)) {
                for (Path file : files.toList()) Files.deleteIfExists(file);
            }
            Files.deleteIfExists(folder);
        }
    }

    /** One word a row; columns: level, page, block, paragraph, line, word, left, top, width, height, confidence, text. */
    static List<RecognisedWord> words(String tsv) {
        List<RecognisedWord> words = new ArrayList<>();
        int line = 0;
        for (String row : tsv.split("\n")) {
            String[] cells = row.split("\t", -1);
            if (cells.length < 12) continue;
            if (cells[0].equals("4")) line++;
            if (!cells[0].equals("5") || cells[11].isBlank()) continue;
            words.add(new RecognisedWord(
                    cells[11].strip(),
                    line,
                    Integer.parseInt(cells[6]),
                    Integer.parseInt(cells[7]),
                    Integer.parseInt(cells[8]),
                    Integer.parseInt(cells[9]),
                    Double.parseDouble(cells[10])));
        }
        return words;
    }

    private static boolean isInstalled() {
        try {
            return run(Duration.ofSeconds(10), "tesseract", "--list-langs")
                    .lines()
                    .anyMatch("vie"::equals);
        } catch (IOException e) {
            return false;
        }
    }

    private static String run(Duration timeout, String... command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        // Its threads cost more than they bring on pages of text.
        builder.environment().put("OMP_THREAD_LIMIT", "1");
        Process process = builder.start();
        try (OutputStream input = process.getOutputStream()) {
            input.flush();
        }
        try {
            // What it says is little and fits the pipe; the result goes to a file.
            if (!process.waitFor(timeout.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new IOException("tesseract took longer than " + timeout.toSeconds() + " s");
            }
            return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while waiting for tesseract", e);
        } finally {
            process.destroyForcibly();
        }
    }
}
