package thongsuot.demo.work;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import thongsuot.demo.work.Meeting.Aside;
import thongsuot.demo.work.Meeting.Item;
import thongsuot.demo.work.Meeting.To;

/** Reads the duties of the last months from their file, whose first lines say how it is written. */
final class Meetings {

    private static final String FILE = "/thongsuot/demo/viec-cac-thang.txt";

    private Meetings() {}

    static List<Meeting> read() {
        try (InputStream file = Objects.requireNonNull(Meetings.class.getResourceAsStream(FILE), FILE)) {
            return parse(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Meeting> parse(String text) {
        List<Meeting> all = new ArrayList<>();
        text.lines().filter(line -> !line.isBlank() && !line.startsWith("%")).forEach(line -> {
            char mark = line.charAt(0);
            String rest = line.substring(1).strip();
            switch (mark) {
                case '@' -> all.add(new Meeting(number(rest), after(rest)));
                case 'C' -> all.getLast().items().add(item(To.COMMUNES, rest));
                case 'S' -> all.getLast().items().add(item(To.STATE, rest));
                case 'U' -> all.getLast().items().add(item(To.UNIT, rest));
                case 'X', 'R' -> {
                    Aside aside = new Aside(mark == 'X', number(rest), after(rest));
                    all.getLast().items().getLast().asides().add(aside);
                }
                default -> throw new IllegalStateException("no such mark: " + line);
            }
        });
        return List.copyOf(all);
    }

    private static Item item(To to, String line) {
        String[] parts = line.split("\\|", 2);
        String[] figures = parts[0].strip().split(" ");
        String words = parts[1].strip();
        int colon = to == To.UNIT ? words.indexOf(':') : -1;
        return new Item(
                to,
                colon < 0 ? "" : words.substring(0, colon),
                Integer.parseInt(figures[0]),
                Integer.parseInt(figures[1]),
                Integer.parseInt(figures[2]),
                words.substring(colon + 1).strip(),
                new ArrayList<>());
    }

    private static int number(String rest) {
        return Integer.parseInt(rest.substring(0, rest.indexOf(' ')));
    }

    private static String after(String rest) {
        return rest.substring(rest.indexOf(' ')).strip();
    }
}
