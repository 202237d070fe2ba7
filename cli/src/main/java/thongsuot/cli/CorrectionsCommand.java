package thongsuot.cli;

import java.io.BufferedWriter;
import java.io.OutputStreamWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import thongsuot.cli.output.WholeFile;
import thongsuot.documents.Corrections;

/** {@code thongsuot corrections export}: what people said otherwise than the reader, as specimens for it. */
@Command(name = "corrections", sortOptions = false)
final class CorrectionsCommand implements Callable<Integer> {

    /** What is done with them. */
    enum Verb {
        EXPORT
    }

    private final Desk desk;

    @Parameters(paramLabel = "export", descriptionKey = "corrections.verb")
    @Nullable
    Verb verb;

    @Mixin
    ServerOptions server = new ServerOptions();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            descriptionKey = "corrections.output")
    @Nullable
    Path output;

    CorrectionsCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        return server.beside(desk, database -> {
            try (Connection connection = database.owner().connect()) {
                int[] count = {0};
                Path target = output;
                if (target == null) {
                    StringWriter all = new StringWriter();
                    count[0] = Corrections.write(connection, all);
                    desk.screen().out().print(all);
                } else
                    WholeFile.write(target, out -> {
                        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
                        try {
                            count[0] = Corrections.write(connection, writer);
                        } catch (SQLException e) {
                            throw new java.io.IOException(e.getMessage(), e);
                        }
                        writer.flush();
                    });
                desk.screen().err().println(desk.say("corrections.done", String.valueOf(count[0])));
                desk.screen().flush();
                return Exit.DONE;
            }
        });
    }
}
