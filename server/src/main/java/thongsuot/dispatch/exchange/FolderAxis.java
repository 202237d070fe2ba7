package thongsuot.dispatch.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Exchange by files: {@code out} is fetched by somebody, {@code in} is filled by somebody; what was taken goes to {@code done}, what was
 * refused to {@code refused} with the reason beside it. A file is complete when its name ends in {@code .edxml}: it is written under another
 * name and renamed.
 */
public final class FolderAxis implements Axis {

    private static final String ENDING = ".edxml";

    private final Path folder;

    /** @param folder is made where it is missing */
    public FolderAxis(Path folder) {
        this.folder = folder;
        try {
            for (String each : List.of("out", "in", "done", "refused")) Files.createDirectories(folder.resolve(each));
        } catch (IOException e) {
            throw new UncheckedIOException("the folder of exchange " + folder + " can't be made", e);
        }
    }

    @Override
    public void send(String name, byte[] message) {
        try {
            Path part = folder.resolve("out").resolve(safe(name) + ".part");
            Files.write(part, message);
            Files.move(
                    part,
                    folder.resolve("out").resolve(safe(name)),
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("message " + name + " can't be written", e);
        }
    }

    @Override
    public List<Arrived> arrived() {
        List<Arrived> arrived = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder.resolve("in"))) {
            for (Path file : files.filter(FolderAxis::complete)
                    .sorted(Comparator.comparing(Path::getFileName))
                    .toList()) arrived.add(new Arrived(String.valueOf(file.getFileName()), content(file)));
        } catch (IOException e) {
            throw new UncheckedIOException("the folder of exchange can't be read", e);
        }
        return arrived;
    }

    @Override
    public void acknowledge(String name, boolean taken, String why) {
        try {
            Path to = folder.resolve(taken ? "done" : "refused");
            Files.move(
                    folder.resolve("in").resolve(safe(name)),
                    to.resolve(safe(name)),
                    StandardCopyOption.REPLACE_EXISTING);
            if (!taken) Files.writeString(to.resolve(safe(name) + ".txt"), why + "\n", StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("message " + name + " can't be put away", e);
        }
    }

    /** A link could lead anywhere on this machine, so none is followed. */
    private static boolean complete(Path file) {
        return file.toString().endsWith(ENDING) && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
    }

    /** One that is too large is handed out empty: the reader refuses it with words, and it never comes into memory. */
    private static byte[] content(Path file) throws IOException {
        return Files.size(file) > EdxmlReader.LARGEST ? new byte[0] : Files.readAllBytes(file);
    }

    private static String safe(String name) {
        String safe = name.replaceAll("[^A-Za-z0-9._-]", "-");
        return safe.startsWith(".") ? "-" + safe : safe;
    }
}
