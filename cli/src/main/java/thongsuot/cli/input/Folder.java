package thongsuot.cli.input;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

/** The documents below a folder. Links are followed, loops are not; what the office programs keep for themselves is passed over. */
final class Folder extends SimpleFileVisitor<Path> {
    /** By ending here, because a folder holds much that nobody means; a file that is named is told by its content. */
    private static final Set<String> ENDINGS =
            Set.of("docx", "docm", "dotx", "doc", "odt", "rtf", "pdf", "html", "htm", "txt", "md", "markdown");

    private final Path root;
    private final Consumer<Trouble> troubled;
    private final List<Path> found = new ArrayList<>();

    private Folder(Path root, Consumer<Trouble> troubled) {
        this.root = root;
        this.troubled = troubled;
    }

    static List<Path> documents(Path root, Consumer<Trouble> troubled) throws IOException {
        Folder folder = new Folder(root, troubled);
        Files.walkFileTree(root, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, folder);
        folder.found.sort(null);
        return folder.found;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        return folder.equals(root) || !isHidden(folder) ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        if (attributes.isRegularFile() && !isHidden(file) && ENDINGS.contains(ending(file))) {
            found.add(file);
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
        if (file.equals(root)) {
            throw e;
        }
        if (!(e instanceof FileSystemLoopException) && (Files.isDirectory(file) || ENDINGS.contains(ending(file)))) {
            troubled.accept(new Trouble(file.toString(), Trouble.Kind.CLOSED_FOLDER));
        }
        return FileVisitResult.CONTINUE;
    }

    /** {@code .git}, and {@code ~$ke-hoach.docx} that Word keeps beside an open file. */
    private static boolean isHidden(Path file) {
        String name = file.getFileName().toString();
        return name.startsWith(".") || name.startsWith("~$");
    }

    private static String ending(Path file) {
        String name = file.getFileName().toString();
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
