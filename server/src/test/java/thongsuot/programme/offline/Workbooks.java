package thongsuot.programme.offline;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** Does with a workbook what people do: types into its cells, saves it with another program. */
final class Workbooks {

    private Workbooks() {}

    /** @param cells by their names; words that begin with {@code <} are the content of the cell as the file has it */
    static byte[] filled(byte[] workbook, Map<String, String> cells) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipFile in = ZipFile.builder()
                        .setSeekableByteChannel(new SeekableInMemoryByteChannel(workbook))
                        .get();
                ZipOutputStream to = new ZipOutputStream(out)) {
            for (ZipArchiveEntry entry : Collections.list(in.getEntries())) {
                byte[] part = in.getInputStream(entry).readAllBytes();
                to.putNextEntry(new ZipEntry(entry.getName()));
                to.write(entry.getName().endsWith("sheet1.xml") ? typed(part, cells) : part);
            }
        }
        return out.toByteArray();
    }

    private static byte[] typed(byte[] part, Map<String, String> cells) {
        String xml = new String(part, StandardCharsets.UTF_8);
        for (Map.Entry<String, String> each : cells.entrySet()) {
            Matcher cell = Pattern.compile(
                            "<c r=\"" + each.getKey() + "\"( s=\"\\d+\")?(?: t=\"\\w+\")?(?:/>|>.*?</c>)")
                    .matcher(xml);
            if (!cell.find()) throw new AssertionError("no cell " + each.getKey());
            String style = cell.group(1) == null ? "" : cell.group(1);
            String value = each.getValue();
            String full = value.startsWith("<")
                    ? "<c r=\"" + each.getKey() + "\"" + style + ">" + value + "</c>"
                    : "<c r=\"" + each.getKey() + "\"" + style + " t=\"inlineStr\"><is><t>"
                            + value.replace("&", "&amp;").replace("<", "&lt;") + "</t></is></c>";
            xml = xml.substring(0, cell.start()) + full + xml.substring(cell.end());
        }
        return xml.getBytes(StandardCharsets.UTF_8);
    }

    /** The same workbook as LibreOffice writes it. */
    static byte[] savedByLibreOffice(byte[] workbook) throws Exception {
        Path program = Path.of("/usr/bin/soffice");
        assumeTrue(Files.isExecutable(program), "no LibreOffice on this machine");
        Path folder = Files.createTempDirectory("sheet");
        Path in = Files.write(folder.resolve("in.xlsx"), workbook);
        Process process = new ProcessBuilder(
                        program.toString(),
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        "xlsx",
                        "--outdir",
                        folder.resolve("out").toString(),
                        in.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assumeTrue(process.waitFor(120, TimeUnit.SECONDS) && process.exitValue() == 0, "LibreOffice does not start");
        return Files.readAllBytes(folder.resolve("out").resolve("in.xlsx"));
    }
}
