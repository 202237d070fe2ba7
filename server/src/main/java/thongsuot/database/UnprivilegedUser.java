package thongsuot.database;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whom PostgreSQL runs as: it refuses root, so a start by root steps down to a user of the system that owns nothing else. */
record UnprivilegedUser(@Nullable String name) {

    private static final List<String> CANDIDATES = List.of("thongsuot", "postgres", "nobody");

    static UnprivilegedUser find() throws IOException {
        if (!onUnix() || new UnixSystem().getUid() != 0) return new UnprivilegedUser(null);
        List<String> known;
        try (Stream<String> lines = Files.lines(Path.of("/etc/passwd"))) {
            known = lines.map(line -> line.substring(0, Math.max(0, line.indexOf(':'))))
                    .toList();
        }
        return CANDIDATES.stream()
                .filter(known::contains)
                .findFirst()
                .map(UnprivilegedUser::new)
                .orElseThrow(() -> new IOException(
                        "PostgreSQL does not run as root, and this system has no user " + String.join(", ", CANDIDATES)
                                + "; make one (useradd --system thongsuot) or set DATABASE_URL"));
    }

    /** The command as this user; it ends when the thread that starts it ends, so that no database outlives a killed server. */
    List<String> run(List<String> command) {
        List<String> all = new ArrayList<>();
        if (Files.isExecutable(Path.of("/usr/bin/setpriv"))) {
            all.addAll(List.of("/usr/bin/setpriv", "--pdeathsig", "INT"));
            if (name != null)
                all.addAll(List.of("--reuid", name, "--regid", group(), "--clear-groups", "--no-new-privs"));
        } else if (name != null) {
            all.addAll(List.of("runuser", "-u", name, "--"));
        }
        // Out of the terminal's group: Ctrl-C is for the server, which lets its pages finish before it stops the
        // database.
        if (Files.isExecutable(Path.of("/usr/bin/setsid"))) all.add("/usr/bin/setsid");
        all.addAll(command);
        return all;
    }

    /** Hands a folder over, with all that is in it. */
    void own(Path folder) throws IOException {
        if (name == null) return;
        var owner = folder.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(name);
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : (Iterable<Path>) all::iterator)
                if (!Files.isSymbolicLink(each)) Files.setOwner(each, owner);
        }
    }

    /**
     * Whether this user can get to the folder.
     *
     * @throws IOException saying which folder is closed, and what to do
     */
    void requireWayTo(Path folder) throws IOException {
        if (name == null) return;
        List<String> test = new ArrayList<>(run(List.of("test", "-x", folder.toString())));
        try {
            if (new ProcessBuilder(test).start().waitFor() != 0)
                throw new DataFolderException(DataFolderException.Why.CLOSED_TO_DATABASE, folder, name);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    private String group() {
        try (Stream<String> lines = Files.lines(Path.of("/etc/passwd"))) {
            return lines.filter(line -> line.startsWith(name + ":"))
                    .map(line -> line.split(":")[3])
                    .findFirst()
                    .orElse("65534");
        } catch (IOException e) {
            return "65534";
        }
    }

    private static boolean onUnix() {
        return !System.getProperty("os.name", "").startsWith("Windows");
    }
}
