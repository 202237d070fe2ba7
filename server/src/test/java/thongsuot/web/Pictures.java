package thongsuot.web;

import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.Map;
import thongsuot.testing.Browser;
import thongsuot.testing.Person;
import thongsuot.testing.RunningServer;
import thongsuot.testing.Visit;

/** Takes pictures of pages for people to look at: {@code Pictures FOLDER /path …}. Not a test: taste needs eyes. */
final class Pictures {

    private Pictures() {}

    public static void main(String[] arguments) {
        Path folder = Path.of(arguments[0]);
        try (RunningServer server = RunningServer.start(Map.of("demo", "true"));
                Browser browser = Browser.open()) {
            Person person = Person.of(server, "Nguyễn Thị Phương Thảo", "thao");
            for (ColorScheme scheme : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK})
                for (boolean phone : new boolean[] {false, true}) {
                    String suffix = "-" + scheme.name().charAt(0) + (phone ? "-phone" : "") + ".png";
                    try (Visit visit = browser.visit(
                            server, (phone ? Browser.phone() : Browser.desktop()).setColorScheme(scheme))) {
                        visit.open("/sign-in").picture(folder.resolve("sign-in" + suffix));
                        visit.signIn(person);
                        for (int i = 1; i < arguments.length; i++)
                            visit.open(arguments[i])
                                    .picture(folder.resolve(arguments[i].replaceAll("[^a-z0-9]+", "_") + suffix));
                    } catch (AssertionError e) {
                        System.err.println(e.getMessage());
                    }
                }
        }
        System.exit(0);
    }
}
