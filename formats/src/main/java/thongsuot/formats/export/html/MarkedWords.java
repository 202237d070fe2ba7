package thongsuot.formats.export.html;

import java.io.IOException;
import java.util.List;
import thongsuot.reader.Span;

/** The words of a clause with what agrees and what differs marked in them; where both meet, the difference is shown. */
final class MarkedWords {
    private MarkedWords() {}

    /** @param differs whether both texts say something else here */
    record Marked(Span span, boolean differs) {}

    private enum Look {
        PLAIN,
        SAME,
        OTHER
    }

    static void write(Html html, String text, Span clause, List<Marked> marks) throws IOException {
        int at = clause.start();
        while (at < clause.end()) {
            Look look = look(at, marks);
            int end = at + 1;
            while (end < clause.end() && look(end, marks) == look) {
                end++;
            }
            switch (look) {
                case PLAIN -> html.text(text, at, end);
                case SAME ->
                    html.open("span", "class", "giong").text(text, at, end).close("span");
                case OTHER -> html.open("mark").text(text, at, end).close("mark");
            }
            at = end;
        }
    }

    private static Look look(int at, List<Marked> marks) {
        Look look = Look.PLAIN;
        for (Marked mark : marks) {
            if (mark.span().start() <= at && at < mark.span().end()) {
                if (mark.differs()) {
                    return Look.OTHER;
                }
                look = Look.SAME;
            }
        }
        return look;
    }
}
