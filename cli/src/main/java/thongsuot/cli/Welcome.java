package thongsuot.cli;

import java.io.PrintWriter;
import thongsuot.Serving;
import thongsuot.Settings;

/** What the terminal says once pages answer: where they are, and how to get in. */
final class Welcome {

    private Welcome() {}

    static void print(Desk desk, Serving serving, Settings settings, boolean demo) {
        PrintWriter out = desk.screen().out();
        String host = settings.get("address", "127.0.0.1");
        out.println(desk.say("server.open", "http://" + host + ":" + serving.port()));
        out.println(desk.say("server.stop"));
        desk.screen().flush();
    }
}
