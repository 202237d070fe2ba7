package thongsuot.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import thongsuot.cli.screen.OutputLost;
import thongsuot.cli.screen.Screen;
import thongsuot.cli.words.Words;

/** All commands together: built anew for each call, in the language that the call asks for. */
final class CommandLineTool {
    private CommandLineTool() {}

    static int run(Screen screen, Map<String, String> environment, String... args) {
        @Nullable String language = language(environment, args);
        Words words = Words.in(language == null ? Words.VIETNAMESE : language);
        if (language != null && !Words.LANGUAGES.contains(language)) {
            screen.complain(words.say("error.language", language));
            return Exit.USAGE;
        }
        Desk desk = new Desk(screen, words, environment);
        try {
            int code = of(desk).execute(args);
            screen.flush();
            return code;
        } catch (OutputLost e) {
            return new Complaints(desk).about(e);
        }
    }

    static CommandLine of(Desk desk) {
        CommandLine tool = new CommandLine(new ThongSuot());
        tool.addSubcommand(new ReadCommand(desk));
        tool.addSubcommand(new LintCommand(desk));
        tool.addSubcommand(new GraphCommand(desk));
        tool.addSubcommand(new CoverageCommand(desk));
        tool.addSubcommand(new SamplesCommand(desk));
        tool.addSubcommand("demo", new ServeCommand(desk, true));
        tool.addSubcommand("serve", new ServeCommand(desk, false));
        tool.addSubcommand(new BackupCommand(desk));
        tool.addSubcommand(new RestoreCommand(desk));
        tool.addSubcommand(new CheckCommand(desk));
        tool.addSubcommand(new CorrectionsCommand(desk));
        tool.addSubcommand(new CompletionCommand(desk));
        ResourceBundle bundle = desk.words().bundle();
        setUp(tool, desk, bundle);
        tool.getSubcommands().values().forEach(command -> setUp(command, desk, bundle));
        Complaints complaints = new Complaints(desk);
        return tool.setParameterExceptionHandler(complaints)
                .setExecutionExceptionHandler(complaints)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExpandAtFiles(false);
    }

    private static void setUp(CommandLine command, Desk desk, ResourceBundle bundle) {
        command.setResourceBundle(bundle)
                .setOut(desk.screen().out())
                .setErr(desk.screen().err())
                .setUsageHelpWidth(Math.clamp(desk.screen().columns(), 60, 110))
                .setColorScheme(CommandLine.Help.defaultColorScheme(
                        desk.screen().ink().colours() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF));
    }

    /** The language is needed before picocli can say anything, so the option is looked for by hand. */
    private static @Nullable String language(Map<String, String> environment, String... args) {
        for (int i = 0; i < args.length && !args[i].equals("--"); i++) {
            if (args[i].startsWith("--lang=")) {
                return args[i].substring("--lang=".length());
            }
            if (args[i].equals("--lang") && i + 1 < args.length) {
                return args[i + 1];
            }
        }
        String wished = environment.getOrDefault("THONGSUOT_LANG", "").toLowerCase(Locale.ROOT);
        return Arrays.asList("", Words.VIETNAMESE).contains(wished) ? null : wished;
    }
}
