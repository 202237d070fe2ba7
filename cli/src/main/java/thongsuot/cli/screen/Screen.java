package thongsuot.cli.screen;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;

/** Standard output and standard error, always in UTF-8, and what is known of the terminal behind them. */
public final class Screen {
    private static final int USUAL_WIDTH = 80;

    private final OutputStream bytes;
    private final PrintWriter out;
    private final PrintWriter err;
    private final Set<String> terminals;
    private final int columns;
    private final Ink ink;

    /**
     * @param terminals which of {@code out} and {@code err} a person watches
     * @param columns 0 where nobody knows
     */
    public Screen(OutputStream out, OutputStream err, Set<String> terminals, int columns, boolean colours) {
        this.bytes = new GuardedStream(out);
        this.out = new PrintWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8), false);
        this.err = new PrintWriter(new OutputStreamWriter(err, StandardCharsets.UTF_8), true);
        this.terminals = terminals;
        this.columns = columns > 0 ? columns : USUAL_WIDTH;
        this.ink = new Ink(colours);
    }

    /** The screen of this process; the launcher tells what Java can't find out by itself. */
    public static Screen ofProcess() {
        Set<String> terminals =
                Set.of(System.getProperty("thongsuot.terminal", "").split(","));
        Map<String, String> environment = System.getenv();
        boolean colours = terminals.contains("out")
                && environment.getOrDefault("NO_COLOR", "").isEmpty()
                && !environment.getOrDefault("TERM", "").equals("dumb");
        return new Screen(
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                terminals,
                number(System.getProperty("thongsuot.columns", "")),
                colours);
    }

    private static int number(String digits) {
        return digits.matches("\\d{1,4}") ? Integer.parseInt(digits) : 0;
    }

    public PrintWriter out() {
        return out;
    }

    /** The bytes below {@link #out()}, for what is no text. */
    public OutputStream bytes() {
        out.flush();
        return bytes;
    }

    /** @throws OutputLost where what was held back can't be written */
    public void flush() {
        out.flush();
        err.flush();
    }

    public PrintWriter err() {
        return err;
    }

    public Ink ink() {
        return ink;
    }

    public int columns() {
        return columns;
    }

    public boolean outIsTerminal() {
        return terminals.contains("out");
    }

    public boolean errIsTerminal() {
        return terminals.contains("err");
    }

    /** One line about something that went wrong. */
    public void complain(String line) {
        err.println("thongsuot: " + Plain.line(line));
    }
}
