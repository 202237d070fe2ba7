package thongsuot.formats.html;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import thongsuot.formats.Extractor;
import thongsuot.formats.text.Encodings;
import thongsuot.reader.SourceText;

/** Web pages, also those that Word saves: the text of the document itself, without what the site puts around it. */
public final class HtmlExtractor implements Extractor {
    @Override
    public SourceText extract(byte[] content, String name) {
        Encodings.Decoded decoded = Encodings.decode(content, Charsets.declaredIn(content));
        String text = text(decoded.text());
        Encodings.Decoded unicode = Encodings.fromLegacyFonts(text);
        List<String> notes = decoded.note().isEmpty() ? unicode.notes() : decoded.notes();
        return new SourceText(unicode.text(), name, false, notes);
    }

    /** @param markup a page, or a piece of one */
    public static String text(String markup) {
        Document page = Jsoup.parse(markup, "", Parser.htmlParser());
        HtmlText text = new HtmlText();
        text.render(MainContent.of(page.body()));
        return text.toString();
    }
}
