package thongsuot.formats.official;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * The program {@code soffice}, which makes the PDF beside a Word file. One conversion at a time, in a profile of its own, so that it never
 * meets an open LibreOffice of the same user. Any number of threads may share one.
 */
public final class LibreOffice {
    /** What to do where it is missing: one line for a page or a log. */
    public static final String MISSING =
            "Chưa tạo được PDF: máy chủ chưa có LibreOffice (Debian: apt install libreoffice-writer); tệp Word vẫn tải được.";

    private static final List<Path> USUAL = List.of(
            Path.of("/usr/bin/soffice"),
            Path.of("/usr/local/bin/soffice"),
            Path.of("/usr/lib/libreoffice/program/soffice"),
            Path.of("/opt/libreoffice/program/soffice"),
            Path.of("/Applications/LibreOffice.app/Contents/MacOS/soffice"),
            Path.of("C:\\Program Files\\LibreOffice\\program\\soffice.exe"));

    private final Path program;
    private final ReentrantLock busy = new ReentrantLock();
    private @Nullable Path folder;

    private LibreOffice(Path program) {
        this.program = program;
    }

    /** The one in the usual places; empty where there is none. */
    public static Optional<LibreOffice> installed() {
        return USUAL.stream().filter(Files::isExecutable).findFirst().map(LibreOffice::new);
    }

    /** @param program the path of {@code soffice}; empty where no program is there */
    public static Optional<LibreOffice> at(Path program) {
        return Files.isExecutable(program) ? Optional.of(new LibreOffice(program)) : Optional.empty();
    }

    /**
     * @param docx a Word file
     * @param timeout how long the caller waits at most, for its turn and for the conversion each
     * @throws IOException where it took longer or made nothing; the message says which
     */
    public byte[] pdf(byte[] docx, Duration timeout) throws IOException {
        lock(timeout);
        try {
            return convert(docx, timeout);
        } finally {
            busy.unlock();
        }
    }

    private void lock(Duration timeout) throws IOException {
        try {
            if (!busy.tryLock(timeout.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new IOException("LibreOffice đang bận quá " + timeout.toSeconds() + " giây; hãy thử lại sau.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("bị ngắt khi chờ LibreOffice", e);
        }
    }

    private byte[] convert(byte[] docx, Duration timeout) throws IOException {
        Path home = home();
        Path source = home.resolve("van-ban.docx");
        Path result = home.resolve("van-ban.pdf");
        try {
            Files.write(source, docx);
            run(home, source, timeout);
            if (!Files.exists(result)) {
                throw new IOException("LibreOffice không tạo được PDF; hãy tải tệp Word và in từ đó.");
            }
            return Files.readAllBytes(result);
        } finally {
            Files.deleteIfExists(source);
            Files.deleteIfExists(result);
        }
    }

    /** The first conversion makes the profile, which takes seconds; the next ones find it there. */
    private Path home() throws IOException {
        if (folder == null || !Files.isDirectory(folder)) {
            Path made = Files.createTempDirectory("thongsuot-pdf");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(made)));
            folder = made;
        }
        return folder;
    }

    private void run(Path home, Path source, Duration timeout) throws IOException {
        ProcessBuilder command = new ProcessBuilder(
                program.toString(),
                "-env:UserInstallation=" + home.resolve("profile").toUri(),
                "--headless",
                "--norestore",
                "--nolockcheck",
                "--nologo",
                "--convert-to",
                "pdf:writer_pdf_Export",
                "--outdir",
                home.toString(),
                source.toString());
        Process process = command.redirectErrorStream(true)
                .redirectOutput(home.resolve("said.txt").toFile())
                .start();
        try {
            process.getOutputStream().close();
            if (!process.waitFor(timeout.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new IOException(
                        "LibreOffice cần quá " + timeout.toSeconds() + " giây; hãy thử lại hoặc tải tệp Word.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("bị ngắt khi chờ LibreOffice", e);
        } finally {
            // The program starts others: none of them may outlive the attempt.
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }

    private static void delete(Path folder) {
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    Files.delete(file);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException failed)
                        throws IOException {
                    Files.delete(visited);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            // A folder of temporary files that stays behind harms nobody.
        }
    }
}
