package thongsuot.formats.export.html;

import java.io.IOException;
import thongsuot.formats.export.words.Places;
import thongsuot.formats.export.words.Times;
import thongsuot.reader.Span;
import thongsuot.reader.obligation.Deadline;

/** What the entries of every list have: a beginning, times, and the place they lead to. */
record Entries(Html html, Facts facts) {
    void entry(String id) throws IOException {
        html.open("li", "id", id, "tabindex", "-1").open("div", "class", "gi");
    }

    /** The words first, then what they come to; a computed year is said to be computed. */
    void when(Deadline time) throws IOException {
        html.open("span", "class", "tg").element("q", words(time.span()));
        String meaning = Times.meaning(time.timing());
        if (!meaning.isEmpty() && !meaning.equalsIgnoreCase(words(time.span()))) {
            html.text(" ").element("b", meaning);
        }
        if (time.inferred()) {
            html.text(" ");
            html.element(
                    "abbr", "suy ra", "title", "Năm không ghi trong cụm từ này, lấy theo cả dòng hoặc năm của văn bản");
        }
        html.close("span").text(" ");
    }

    void where(String id, Span span, String path) throws IOException {
        html.open("div", "class", "o-dau");
        String place = Places.of(path);
        if (span.length() > 0) {
            html.element("a", place, "href", "#" + Mark.anchor(id));
        } else {
            html.text(path.isEmpty() ? "Toàn văn bản" : place);
        }
        html.close("div");
    }

    String words(Span span) {
        String text = facts.reading().text();
        return span.end() <= text.length() ? span.of(text).replace('\n', ' ') : "";
    }
}
