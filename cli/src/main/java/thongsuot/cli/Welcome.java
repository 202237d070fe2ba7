package thongsuot.cli;

import java.io.PrintWriter;
import java.util.List;
import thongsuot.Serving;
import thongsuot.Settings;
import thongsuot.demo.Demonstration;
import thongsuot.identity.FirstRun;

/** What the terminal says once pages answer: where they are, and how to get in. */
final class Welcome {

    /** Some of those of the demonstration; docs/commands.md lists them all. */
    private static final List<String> LOGINS =
            List.of("chanhvanphong", "bithu", "truongban", "photruongban", "vanthu.xa", "kiemtra");

    private Welcome() {}

    static void print(Desk desk, Serving serving, Settings settings, boolean demo) {
        PrintWriter out = desk.screen().out();
        String address = "http://" + settings.get("address", "127.0.0.1") + ":" + serving.port();
        out.println(desk.say("server.open", address));
        if (demo) {
            for (String login : LOGINS) out.println(String.format("  %-14s %s", login, desk.say("demo." + login)));
            out.println(desk.say("demo.password", Demonstration.PASSWORD));
        } else {
            serving.pages()
                    .getBean(FirstRun.class)
                    .code()
                    .ifPresent(code -> out.println(desk.say("server.first-run", address + "/setup", code)));
        }
        out.println(desk.say("server.stop"));
        desk.screen().flush();
    }
}
