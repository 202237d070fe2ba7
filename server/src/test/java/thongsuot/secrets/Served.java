package thongsuot.secrets;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import thongsuot.Serving;
import thongsuot.Settings;
import thongsuot.identity.FirstRun;

/** A server in a process of its own, with the settings of its environment; it goes on until its standard input ends. */
final class Served {

    private Served() {}

    public static void main(String[] args) throws Exception {
        Settings settings = Settings.load(Path.of(args[0]), System.getenv(), Map.of("port", "0"));
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.println(settings);
        try (Serving serving = Serving.start(settings)) {
            String code = serving.pages().getBean(FirstRun.class).code().orElseThrow();
            out.println("open " + serving.port() + " " + code);
            System.in.readAllBytes();
        }
    }
}
