package thongsuot.database;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** The programs of PostgreSQL, unpacked once a version from the archive that the build puts on the class path. */
final class PostgresBinaries {

    /** The version of the archive; a folder of data belongs to its first number. */
    static final String VERSION = "18.6.0";

    private PostgresBinaries() {}

    /**
     * Unpacks where that has not been done, and returns the folder that holds {@code bin}.
     *
     * @param parent where the folder of this version is to lie; made where it is missing
     */
    static Path unpackedIn(Path parent) throws IOException {
        Path home = parent.resolve("postgresql-" + VERSION);
        if (Files.isRegularFile(home.resolve("bin/postgres"))) return home;
        Files.createDirectories(parent);
        // Under another name first: a folder with the right name is always whole.
        Path half = Files.createTempDirectory(parent, "unpacking-");
        half.toFile().setReadable(true, false);
        half.toFile().setExecutable(true, false);
        try (InputStream packed = archive();
                TarArchiveInputStream tar =
                        new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(packed)))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry())
                unpack(entry, tar, half);
        }
        try {
            Files.move(half, home, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException lost) {
            // Another start was faster.
            if (!Files.isRegularFile(home.resolve("bin/postgres"))) throw lost;
        }
        return home;
    }

    private static void unpack(TarArchiveEntry entry, InputStream content, Path folder) throws IOException {
        Path target = folder.resolve(entry.getName()).normalize();
        if (!target.startsWith(folder)) throw new IOException("entry outside the archive: " + entry.getName());
        if (entry.isDirectory()) {
            Files.createDirectories(target);
        } else if (entry.isSymbolicLink()) {
            Files.createDirectories(target.getParent());
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else {
            Files.createDirectories(target.getParent());
            Files.copy(content, target);
            if ((entry.getMode() & 0100) != 0) Files.setPosixFilePermissions(target, EXECUTABLE);
        }
    }

    private static final Set<PosixFilePermission> EXECUTABLE = EnumSet.of(
            PosixFilePermission.OWNER_READ,
            PosixFilePermission.OWNER_WRITE,
            PosixFilePermission.OWNER_EXECUTE,
            PosixFilePermission.GROUP_READ,
            PosixFilePermission.GROUP_EXECUTE,
            PosixFilePermission.OTHERS_READ,
            PosixFilePermission.OTHERS_EXECUTE);

    private static InputStream archive() throws IOException {
        String os = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        String system = os.contains("mac") ? "darwin" : os.contains("win") ? "windows" : "linux";
        String machine = "aarch64".equals(System.getProperty("os.arch")) ? "arm_64" : "x86_64";
        String name = "/postgres-" + system + "-" + machine + ".txz";
        InputStream found = PostgresBinaries.class.getResourceAsStream(name);
        if (found == null)
            throw new IOException("no PostgreSQL for this system (" + name
                    + ") is part of this program; set DATABASE_URL to a PostgreSQL 15 or later");
        return found;
    }
}
