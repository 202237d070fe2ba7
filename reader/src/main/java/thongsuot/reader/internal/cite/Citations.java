package thongsuot.reader.internal.cite;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
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
        Predicate<Mention> other = outside(parts.recipients()).and(mention -> isOther(parts.header(), mention));
        List<Mention> every = NumberedMentions.find(text, folded, doubts::impossibleDate);
        List<Mention> full = every.stream().filter(other).toList();
        doubts.look(full);
        List<Mention> mentions = new ArrayList<>(full);
        ShortForms.find(text, folded, every, doubts::unknownShortForm).stream()
                .filter(other)
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

    /** Not the document itself, in its letterhead or its annexes. */
    private static boolean isOther(Header header, Mention mention) {
        String own = header.code();
        return own == null
                || !mention.key().equals(own.toUpperCase(Locale.ROOT))
                || mention.date() != null
                        && header.issuedOn() != null
                        && !mention.date().equals(header.issuedOn());
    }

    /** Outside of the recipients: an entry of theirs is a name, whatever letters stand in it. */
    private static Predicate<Mention> outside(List<Recipient> recipients) {
        NavigableMap<Integer, Integer> ends = new TreeMap<>();
        recipients.forEach(entry -> ends.put(entry.span().start(), entry.span().end()));
        return mention -> {
            Map.Entry<Integer, Integer> entry = ends.floorEntry(mention.numberStart());
            return entry == null || entry.getValue() <= mention.numberStart();
        };
    }
}
