package thongsuot.reader.internal.cite;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import thongsuot.reader.Diagnostic;
import thongsuot.reader.Span;
import thongsuot.reader.cite.Citation;
import thongsuot.reader.internal.layout.Parts;
import thongsuot.reader.node.Header;
import thongsuot.reader.node.Recipient;

/** Every mention of another document, in the order of the text. */
public final class Citations {
    private Citations() {}

    public static List<Citation> find(Parts parts, Consumer<Diagnostic> warnings) {
        String text = parts.prose().text();
        String folded = parts.prose().folded();
        Doubts doubts = new Doubts(parts, warnings);
        List<Mention> every = NumberedMentions.find(text, folded, doubts::impossibleDate);
        List<Mention> full =
                every.stream().filter(mention -> isOther(parts, mention)).toList();
        doubts.look(full);
        List<Mention> mentions = new ArrayList<>(full);
        ShortForms.find(text, folded, every, doubts::unknownShortForm).stream()
                .filter(mention -> isOther(parts, mention))
                .forEach(mentions::add);
        mentions.sort(Comparator.comparingInt(Mention::numberStart));
        List<Citation> citations = new ArrayList<>();
        Roles roles = new Roles(parts);
        for (Mention mention : Completion.complete(mentions)) {
            citations.add(numbered(parts, mention, roles));
        }
        citations.addAll(NamedDocuments.find(parts, citations));
        citations.sort(Comparator.comparing(Citation::span));
        return citations;
    }

    private static Citation numbered(Parts parts, Mention mention, Roles roles) {
        Span span = new Span(mention.start(), mention.end());
        return new Citation(
                mention.kind(),
                mention.number().code(),
                null,
                mention.date(),
                mention.issuer(),
                roles.of(span),
                span,
                parts.pathAt(mention.numberStart()),
                mention.rule());
    }

    /** Not the document itself, in its letterhead or its annexes, and nothing in the list of recipients. */
    private static boolean isOther(Parts parts, Mention mention) {
        Header header = parts.header();
        String own = header.code();
        boolean itself = own != null
                && mention.key().equals(own.toUpperCase(Locale.ROOT))
                && (mention.date() == null
                        || header.issuedOn() == null
                        || mention.date().equals(header.issuedOn()));
        for (Recipient recipient : parts.recipients()) {
            itself |= recipient.span().start() <= mention.numberStart()
                    && mention.numberStart() < recipient.span().end();
        }
        return !itself;
    }
}
