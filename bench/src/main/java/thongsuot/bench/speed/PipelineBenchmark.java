package thongsuot.bench.speed;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import thongsuot.formats.DocumentFiles;
import thongsuot.formats.UnreadableFileException;
import thongsuot.formats.export.JsonExport;
import thongsuot.reader.DocumentReader;
import thongsuot.reader.SourceText;

/** A file to its text, and all the way to JSON, warm. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
public class PipelineBenchmark {
    /** A sample in each format; the working folder is the repository or a module of it. */
    @Param({
        "01-ke-hoach-tinh-uy-duoi-nuoc.docx",
        "02-ke-hoach-ubnd-tinh-duoi-nuoc-ban-2.odt",
        "03-ke-hoach-xa-duoi-nuoc.doc",
        "03-ke-hoach-xa-duoi-nuoc-ban-2.rtf",
        "04-chi-thi-bua-an-hoc-duong.html",
        "05-quyet-dinh-quy-che-can-tin.pdf",
        "06-ke-hoach-cong-doan.txt",
        "07-ke-hoach-doan-thanh-nien.md"
    })
    String file = "01-ke-hoach-tinh-uy-duoi-nuoc.docx";

    private byte[] content = {};

    @Setup
    public void load() throws IOException {
        Path here = Path.of("samples", file);
        content = Files.readAllBytes(Files.exists(here) ? here : Path.of("..").resolve(here));
    }

    @Benchmark
    public SourceText open() throws UnreadableFileException {
        return DocumentFiles.open(content, file);
    }

    @Benchmark
    public String fileToJson() throws UnreadableFileException {
        StringWriter json = new StringWriter();
        JsonExport.write(DocumentReader.standard().read(DocumentFiles.open(content, file)), json);
        return json.toString();
    }
}
