package thongsuot.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import thongsuot.database.Checks;

/** {@code thongsuot check}: every rule of the data, run over all of them, and a plain report. */
@Command(name = "check", sortOptions = false)
final class CheckCommand implements Callable<Integer> {

    private final Desk desk;

    @Mixin
    ServerOptions server = new ServerOptions();

    CheckCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        return server.beside(desk, database -> {
            List<Checks.Result> results = Checks.run(database, this::report);
            long broken = results.stream()
                    .filter(each -> !each.violations().isEmpty())
                    .count();
            desk.screen()
                    .out()
                    .println(
                            broken == 0
                                    ? desk.say("check.clean", String.valueOf(results.size()))
                                    : desk.say("check.broken", String.valueOf(broken), String.valueOf(results.size())));
            desk.screen().flush();
            return broken == 0 ? Exit.DONE : Exit.FAILED;
        });
    }

    private void report(Checks.Result result) {
        PrintWriter out = desk.screen().out();
        String sentence = Checks.words(result, !desk.words().isVietnamese());
        out.println((result.violations().isEmpty() ? "✓ " : "✗ ") + sentence);
        result.violations().forEach(each -> out.println("    " + each.subject() + ": " + each.found()));
        desk.screen().flush();
    }
}
