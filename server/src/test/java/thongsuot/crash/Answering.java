package thongsuot.crash;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import thongsuot.Serving;
import thongsuot.Settings;

/** A server in a process of its own. It says the port it answers on and runs until it is killed. Arguments are settings, {@code key=value}. */
final class Answering {

    private Answering() {}

    public static void main(String[] args) throws Exception {
        Map<String, String> settings = new HashMap<>();
        for (String arg : args) settings.put(arg.substring(0, arg.indexOf('=')), arg.substring(arg.indexOf('=') + 1));
        Path folder = Path.of(System.getProperty("java.io.tmpdir"));
        Serving serving = Serving.start(new Settings(folder, settings));
        new PrintStream(System.out, true, StandardCharsets.UTF_8).println("port " + serving.port());
        Thread.sleep(Long.MAX_VALUE);
    }
}
