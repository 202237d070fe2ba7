package thongsuot.formats;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import thongsuot.formats.UnreadableFileException.Reason;
import thongsuot.reader.SourceText;

/** Opens a file of any supported kind, told by its content, and gives its text. */
public final class DocumentFiles {
    private DocumentFiles() {}

    public static SourceText open(Path file) throws UnreadableFileException {
        return open(file, Limits.standard(), Progress.NONE);
    }

    public static SourceText open(Path file, Progress progress) throws UnreadableFileException {
        return open(file, Limits.standard(), progress);
    }

    public static SourceText open(Path file, Limits limits, Progress progress) throws UnreadableFileException {
        return open(bytesOf(file, limits), nameOf(file), limits, progress);
    }

    /** @param name the file's name, for messages; its ending is only a hint */
    public static SourceText open(byte[] content, String name) throws UnreadableFileException {
        return open(content, name, Limits.standard(), Progress.NONE);
    }

    public static SourceText open(byte[] content, String name, Limits limits, Progress progress)
            throws UnreadableFileException {
        if (content.length == 0) {
            throw new UnreadableFileException(Reason.EMPTY, name + ": tệp rỗng (0 byte); hãy xin lại bản đầy đủ.");
        }
        if (content.length > limits.bytes()) throw tooLarge(name, content.length, limits);
        return Opening.of(content, name, limits, progress);
    }

    private static byte[] bytesOf(Path file, Limits limits) throws UnreadableFileException {
        String name = nameOf(file);
        if (Files.isDirectory(file)) {
            throw new UnreadableFileException(
                    Reason.MISSING, file + ": đây là thư mục, không phải tệp; hãy chỉ rõ một tệp trong thư mục.");
        }
        if (!Files.exists(file)) {
            throw new UnreadableFileException(
                    Reason.MISSING, file + ": không tìm thấy tệp; hãy kiểm tra lại tên và đường dẫn.");
        }
        if (!Files.isReadable(file)) {
            throw new UnreadableFileException(
                    Reason.MISSING, file + ": không có quyền đọc tệp; hãy xin quyền đọc hoặc chép tệp sang nơi khác.");
        }
        try {
            long size = Files.size(file);
            if (size > limits.bytes()) throw tooLarge(name, size, limits);
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UnreadableFileException(
                    Reason.MISSING, file + ": không đọc được tệp từ đĩa; hãy chép lại tệp rồi thử lại.", e);
        }
    }

    private static UnreadableFileException tooLarge(String name, long size, Limits limits) {
        return new UnreadableFileException(
                Reason.TOO_LARGE,
                "%s: tệp nặng %d MB, quá mức %d MB; hãy tách tệp hoặc nâng mức cho phép."
                        .formatted(name, (size >> 20) + 1, limits.bytes() >> 20));
    }

    private static String nameOf(Path file) {
        Path name = file.getFileName();
        return name == null ? file.toString() : name.toString();
    }
}
