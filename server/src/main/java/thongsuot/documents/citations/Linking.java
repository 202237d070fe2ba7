package thongsuot.documents.citations;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import thongsuot.documents.Document;
import thongsuot.documents.DocumentId;
import thongsuot.documents.Documents;
import thongsuot.documents.NewDocument;
import thongsuot.documents.Registering;

/** Links the mentions of a document, and those elsewhere that may mean it. Runs in the name of the program, which sees every document. */
@Service
class Linking {

    private static final int LONGEST_NAME = 2000;
    private static final int LONGEST_ISSUER = 300;

    private final MentionRows mentions;
    private final KnownRows known;
    private final LinkRows links;
    private final Documents documents;
    private final Registering registering;

    Linking(MentionRows mentions, KnownRows known, LinkRows links, Documents documents, Registering registering) {
        this.mentions = mentions;
        this.known = known;
        this.links = links;
        this.documents = documents;
        this.registering = registering;
    }

    /**
     * Follows what a document now says, and what it now is.
     *
     * @return the documents that cite, of whose links one changed
     */
    @Transactional
    Set<DocumentId> follow(DocumentId document) {
        Set<DocumentId> changed = new LinkedHashSet<>();
        List<Mention> present = new ArrayList<>();
        for (Mention mention : mentions.in(document)) {
            if (meansItself(mention)) continue;
            present.add(mention);
            if (linked(mention)) changed.add(document);
        }
        links.forget(document, present);
        for (Mention mention : mentions.ofTheNumberOf(document)) if (linked(mention)) changed.add(mention.document());
        return changed;
    }

    private boolean linked(Mention mention) {
        Optional<DocumentId> chosen = links.chosen(mention);
        if (chosen.isPresent()) return links.keep(mention, chosen.get(), LinkState.PERSON);
        return switch (Matching.of(mention, known.forMention(mention))) {
            case Match.One(DocumentId id, boolean sure) ->
                links.keep(mention, id, sure ? LinkState.SURE : LinkState.LIKELY);
            case Match.Several _ -> links.keep(mention, null, LinkState.OPEN);
            case Match.None _ -> {
                DocumentId stub = stub(mention);
                yield stub != null && links.keep(mention, stub, dated(mention) ? LinkState.SURE : LinkState.LIKELY);
            }
        };
    }

    /** A name is all that a document without number has. */
    private static boolean dated(Mention mention) {
        return mention.issuedOn() != null || mention.codeKey() == null;
    }

    /** What is not known here becomes an entry that waits to be registered; null for a mention that names nothing. */
    @Nullable
    DocumentId stub(Mention mention) {
        if (mention.codeKey() == null && mention.name().isEmpty()) return null;
        String code = mention.code();
        return registering.cited(NewDocument.cited(
                mention.kind(),
                code == null || code.length() > 60 ? null : code,
                cut(mention.issuer(), LONGEST_ISSUER),
                mention.issuedOn(),
                cut(mention.name(), LONGEST_NAME)));
    }

    private boolean meansItself(Mention mention) {
        Document own = documents.find(mention.document()).orElse(null);
        if (own == null) return false;
        String code = own.code();
        return code != null
                && mention.code() != null
                && code.equalsIgnoreCase(mention.code())
                && (mention.issuedOn() == null || mention.issuedOn().equals(own.issuedOn()));
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest);
    }
}
