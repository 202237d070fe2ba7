package thongsuot.cli;

import thongsuot.cli.screen.Screen;

/** Entry point of the command line. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        System.exit(CommandLineTool.run(Screen.ofProcess(), System.getenv(), args));
    }
}
