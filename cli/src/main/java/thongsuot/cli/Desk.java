package thongsuot.cli;

import java.util.Map;
import thongsuot.cli.screen.Screen;
import thongsuot.cli.words.Words;

/** What every command works with: where it writes, in which words, in what surroundings. */
record Desk(Screen screen, Words words, Map<String, String> environment) {
    String say(String key, Object... details) {
        return words.say(key, details);
    }
}
