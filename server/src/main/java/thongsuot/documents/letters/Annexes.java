package thongsuot.documents.letters;

import java.util.ArrayList;
import java.util.List;
import thongsuot.formats.official.Annex;
import thongsuot.formats.official.BodyText;

/** {@code # Danh sách các bến đò}: annexes in one field, each from its title on; {@code ##} for one that lies on its long side. */
final class Annexes {

    private Annexes() {}

    /** @throws thongsuot.formats.official.LetterContentException where a title or a table can't be printed */
    static List<Annex> read(String typed) {
        List<Annex> annexes = new ArrayList<>();
        String title = "";
        StringBuilder body = new StringBuilder();
        for (String line : typed.lines().map(String::strip).toList()) {
            if (!line.startsWith("#")) {
                body.append(line).append('\n');
                continue;
            }
            close(annexes, title, body);
            title = line;
        }
        close(annexes, title, body);
        return List.copyOf(annexes);
    }

    /** Text before the first title is an annex that lacks one; the form says so in its own words. */
    private static void close(List<Annex> annexes, String title, StringBuilder body) {
        String text = body.toString().strip();
        body.setLength(0);
        if (title.isEmpty() && text.isEmpty()) return;
        boolean across = title.startsWith("##");
        annexes.add(new Annex(title.replaceFirst("^#+", "").strip(), BodyText.parse(text), across));
    }
}
