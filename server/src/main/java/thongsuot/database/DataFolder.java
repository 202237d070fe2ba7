package thongsuot.database;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import thongsuot.database.DataFolderException.Why;

/**
 * The folder of an installation: {@code database} with what PostgreSQL keeps, {@code database.key} with its password, {@code database.log},
 * and {@code running.lock}, which one program at a time holds.
 */
final class DataFolder implements AutoCloseable {

    private final Path folder;
    private final FileChannel channel;
    private final FileLock lock;

    private DataFolder(Path folder, FileChannel channel, FileLock lock) {
        this.folder = folder;
        this.channel = channel;
        this.lock = lock;
    }

    /**
     * The folder, if no other program runs on it.
     *
     * @throws DataFolderException if it can't be made or written into
     */
    static Optional<DataFolder> take(Path folder) throws IOException {
        FileChannel channel = open(folder);
        @Nullable FileLock lock;
        try {
            lock = channel.tryLock();
        } catch (OverlappingFileLockException sameProgram) {
            lock = null;
        }
        if (lock == null) {
            channel.close();
            return Optional.empty();
        }
        return Optional.of(new DataFolder(folder, channel, lock));
    }

    private static FileChannel open(Path folder) throws DataFolderException {
        for (Path each = folder; each != null; each = each.getParent())
            if (Files.exists(each) && !Files.isDirectory(each))
                throw new DataFolderException(Why.NOT_A_FOLDER, each, "");
        try {
            Files.createDirectories(folder);
            return FileChannel.open(
                    folder.resolve("running.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        } catch (AccessDeniedException e) {
            throw new DataFolderException(Why.NOT_WRITABLE, folder, "");
        } catch (FileSystemException e) {
            throw new DataFolderException(Why.NOT_WRITABLE, folder, Objects.requireNonNullElse(e.getReason(), ""));
        } catch (IOException e) {
            throw new DataFolderException(Why.NOT_WRITABLE, folder, Objects.requireNonNullElse(e.getMessage(), ""));
        }
    }

    /** The port of the database that the program holding this folder runs; empty where it is not up. */
    static Optional<Integer> portOfRunning(Path folder) throws IOException {
        List<String> lines = pidFile(folder);
        return lines.size() < 4
                ? Optional.empty()
                : Optional.of(Integer.parseInt(lines.get(3).strip()));
    }

    /** A database left running by a program that was killed; empty in the usual case. */
    Optional<ProcessHandle> leftover() throws IOException {
        List<String> lines = pidFile(folder);
        if (lines.isEmpty()) return Optional.empty();
        // A number may have gone to another process since.
        return ProcessHandle.of(Long.parseLong(lines.getFirst().strip()))
                .filter(each ->
                        each.info().commandLine().orElse("").contains(database().toString()));
    }

    Path database() {
        return folder.resolve("database");
    }

    Path log() {
        return folder.resolve("database.log");
    }

    /** The password of the database, made with the folder. */
    static String key(Path folder) throws IOException {
        Path file = folder.resolve("database.key");
        if (Files.exists(file)) return Files.readString(file).strip();
        byte[] random = new byte[24];
        new SecureRandom().nextBytes(random);
        String key = HexFormat.of().formatHex(random);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, key);
        return key;
    }

    String lastLinesOfLog() throws IOException {
        List<String> lines = Files.readAllLines(log(), UTF_8);
        return String.join("\n", lines.subList(Math.max(0, lines.size() - 5), lines.size()));
    }

    @Override
    public void close() {
        try {
            lock.release();
            channel.close();
        } catch (IOException e) {
            throw new IllegalStateException("the lock of " + folder + " could not be given back", e);
        }
    }

    private static List<String> pidFile(Path folder) throws IOException {
        Path file = folder.resolve("database/postmaster.pid");
        return Files.exists(file) ? Files.readAllLines(file, UTF_8) : List.of();
    }
}
