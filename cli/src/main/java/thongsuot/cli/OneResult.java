package thongsuot.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import thongsuot.cli.input.Inputs;
import thongsuot.cli.output.Target;
import thongsuot.cli.output.WholeFile;

/**
 * The one text that a command makes of many documents, and its place.
 *
 * @param file null for standard output
 */
record OneResult(@Nullable Path file, Desk desk) {
    /** @throws UsageError where nothing could be written there without harm */
    static OneResult at(@Nullable String wished, Inputs inputs, Desk desk, DocumentOptions options) {
        if (wished == null) {
            return new OneResult(null, desk);
        }
        try {
            return new OneResult(Target.oneFile(Path.of(wished), inputs.documents()), desk);
        } catch (Target.Refused e) {
            throw options.refuse(desk.say(e.key(), String.valueOf(e.getMessage())));
        } catch (InvalidPathException e) {
            throw options.refuse(desk.say("trouble.NO_NAME", wished));
        }
    }

    /** Writes it; what hinders that is told as a failure of the run. */
    void write(DocumentRun run, Text text) {
        writeBytes(run, out -> encode(text, out));
    }

    /** The same for a result that is no text. */
    void writeBytes(DocumentRun run, WholeFile.Content content) {
        try {
            if (file == null) {
                content.writeTo(desk.screen().bytes());
                desk.screen().flush();
            } else {
                Writing.write(file, content);
            }
        } catch (IOException e) {
            run.fail(Writing.sentence(file == null ? Path.of("-") : file, desk, e));
        }
    }

    private static void encode(Text text, OutputStream out) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        text.writeTo(writer);
        writer.flush();
    }

    /** Writes something in letters. */
    @FunctionalInterface
    interface Text {
        void writeTo(Writer out) throws IOException;
    }
}
