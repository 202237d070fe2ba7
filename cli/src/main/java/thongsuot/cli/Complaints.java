package thongsuot.cli;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MaxValuesExceededException;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;
import thongsuot.cli.screen.OutputLost;

/** What went wrong, in one line: what it is, which rule, what to do next. No stack traces unless THONGSUOT_DEBUG asks for them. */
final class Complaints implements IParameterExceptionHandler, IExecutionExceptionHandler {
    private final Desk desk;

    Complaints(Desk desk) {
        this.desk = desk;
    }

    @Override
    public int handleParseException(ParameterException e, String[] args) {
        if (e instanceof ThongSuot.NoCommand) {
            e.getCommandLine().usage(desk.screen().err());
            return Exit.USAGE;
        }
        desk.screen().complain(sentence(e, args));
        desk.screen()
                .complain(desk.say(
                        "error.see-help", e.getCommandLine().getCommandSpec().qualifiedName()));
        return Exit.USAGE;
    }

    @Override
    public int handleExecutionException(Exception e, CommandLine command, ParseResult parsed) {
        if (e instanceof OutputLost loss) {
            return about(loss);
        }
        if (e instanceof ParameterException wrong) {
            return handleParseException(wrong, new String[0]);
        }
        if (e instanceof UncheckedIOException unwritten) {
            desk.screen().complain(desk.say("error.output", String.valueOf(unwritten.getMessage())));
            return Exit.FAILED;
        }
        desk.screen().complain(bug(e));
        return Exit.FAILED;
    }

    int about(OutputLost loss) {
        if (loss.quiet()) {
            return Exit.BROKEN_PIPE;
        }
        desk.screen().complain(desk.say("error.output", String.valueOf(loss.getMessage())));
        return Exit.FAILED;
    }

    /** A fault of ours, not of the file: still one line, and the trace for who asks. */
    String bug(Throwable e) {
        if (!desk.environment().getOrDefault("THONGSUOT_DEBUG", "").isEmpty()) {
            e.printStackTrace(desk.screen().err());
        }
        return desk.say("error.bug", e.toString());
    }

    private String sentence(ParameterException e, String[] args) {
        return switch (e) {
            case UsageError own -> String.valueOf(own.getMessage());
            case UnmatchedArgumentException unmatched -> unmatched(unmatched);
            case MissingParameterException missing -> missing(missing, args);
            case MaxValuesExceededException many -> desk.say("error.too-many", String.valueOf(many.getMessage()));
            case OverwrittenOptionException twice ->
                desk.say("error.option-twice", twice.getOverwritten() == null ? "" : name(twice.getOverwritten()));
            default ->
                e.getArgSpec() == null
                        ? desk.say("error.usage", String.valueOf(e.getMessage()))
                        : value(e, e.getArgSpec());
        };
    }

    private String value(ParameterException e, CommandLine.Model.ArgSpec spec) {
        Object[] choices = spec.type().isEnum() ? spec.type().getEnumConstants() : null;
        if (choices == null) {
            return desk.say("error.value", String.valueOf(e.getValue()), name(spec));
        }
        String names = Arrays.stream(choices)
                .map(c -> c.toString().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
        return desk.say("error.value-of", String.valueOf(e.getValue()), name(spec), names);
    }

    private String unmatched(UnmatchedArgumentException e) {
        String word = e.getUnmatched().isEmpty() ? "" : e.getUnmatched().getFirst();
        // picocli compares letters only: "restore" comes before "read" for "reed".
        List<String> near = e.getSuggestions().stream()
                .filter(other -> Math.abs(other.length() - word.length()) <= 2)
                .toList();
        String hint = near.isEmpty() ? "" : " " + desk.say("error.did-you-mean", String.join(", ", near));
        if (!word.startsWith("-")) {
            return desk.say("error.unknown-command", word) + hint;
        }
        return exists(word) ? desk.say("error.dash-file", word) : desk.say("error.unknown-option", word) + hint;
    }

    private static boolean exists(String word) {
        try {
            return Files.exists(Path.of(word));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    /** {@code read -ban-sua.txt}: picocli misses the file, the person sees it there. */
    private String missing(MissingParameterException e, String[] args) {
        for (String word : args) {
            if (word.startsWith("-") && exists(word)) {
                return desk.say("error.dash-file", word);
            }
        }
        String names = e.getMissing().stream().map(Complaints::name).collect(Collectors.joining(", "));
        return desk.say("error.missing", names);
    }

    private static String name(CommandLine.Model.ArgSpec spec) {
        return spec instanceof CommandLine.Model.OptionSpec option ? option.longestName() : spec.paramLabel();
    }
}
