package thongsuot.cli.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import thongsuot.cli.screen.Plain;
import thongsuot.cli.screen.Wrap;
import thongsuot.formats.export.words.Times;
import thongsuot.reader.NamedReading;
import thongsuot.reader.node.Header;
import thongsuot.reader.node.Signature;

/** What the document is: {@code KẾ HOẠCH · 18-KH/TU · Tân Lộ, 12/01/2026}, what about, by whom, who signed. */
final class HeaderPart {
    private static final int LABEL = 11;

    private final Page page;

    HeaderPart(Page page) {
        this.page = page;
    }

    void write(NamedReading document) throws IOException {
        Header header = document.reading().header();
        for (String line : Wrap.lines(String.join(" · ", facts(header, document.name())), page.width())) {
            page.line(0, page.ink().bold(line));
        }
        if (header.title() != null) {
            page.words(0, header.title());
        }
        labelled("Ban hành", header.issuer());
        labelled("Ký", signer(document.reading().signature()));
        if (document.reading().ocr()) {
            labelled("Lưu ý", "Văn bản quét: chữ do máy nhận dạng, cần đối chiếu bản gốc.");
        }
    }

    private static List<String> facts(Header header, String name) {
        List<String> facts = new ArrayList<>();
        if (header.kind() != null) {
            facts.add(header.kind().vietnamese().toUpperCase(Locale.ROOT));
        }
        if (header.code() != null) {
            facts.add(header.code());
        } else {
            facts.add(header.symbol() == null ? "không có số" : "chưa có số (" + header.symbol() + ")");
        }
        facts.add(placeAndDay(header));
        if (header.kind() == null && header.title() == null) {
            facts.addFirst(Plain.line(name));
        }
        return facts;
    }

    private static String placeAndDay(Header header) {
        if (header.issuedOn() == null) {
            return header.place() == null ? "không có ngày" : header.place() + ", không có ngày";
        }
        String day = Times.day(header.issuedOn());
        return header.place() == null ? day : header.place() + ", " + day;
    }

    private static @Nullable String signer(Signature signature) {
        String words = Stream.of(signature.authority(), signature.position(), signature.name())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
        return words.isEmpty() ? null : words;
    }

    private void labelled(String label, @Nullable String words) throws IOException {
        if (words != null) {
            page.labelled(0, label, LABEL, words);
        }
    }
}
