package thongsuot.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import thongsuot.formats.DocumentFiles;
import thongsuot.formats.UnreadableFileException;
import thongsuot.formats.export.JsonExport;
import thongsuot.reader.DocumentReader;

/** Entry point of the command line. */
public final class Main {
    private Main() {}

    public static void main(String[] args) throws UnreadableFileException {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        for (String file : args) {
            JsonExport.write(DocumentReader.standard().read(DocumentFiles.open(Path.of(file))), out);
        }
        out.flush();
    }
}
