package thongsuot.documents.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import thongsuot.documents.Document;
import thongsuot.documents.Documents;
import thongsuot.documents.NewDocument;
import thongsuot.reader.cite.DocumentKind;
import tools.jackson.databind.JsonNode;

/** What a review says of the header goes into the register, too. */
@Component
public class HeaderCorrection {

    private final Documents documents;
    private final DocumentWriter writer;
    private final Issuers issuers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    HeaderCorrection(
            Documents documents,
            DocumentWriter writer,
            Issuers issuers,
            ApplicationEventPublisher events,
            Clock clock) {
        this.documents = documents;
        this.writer = writer;
        this.issuers = issuers;
        this.events = events;
        this.clock = clock;
    }

    /**
     * @param payload a header fact: {@code field} and {@code value}
     * @throws Keeping.SameIdentityException if that would make two documents of one
     */
    @Transactional
    public void apply(Document document, JsonNode payload) {
        String value = payload.path("value").asString("");
        NewDocument wanted = changed(document, payload.path("field").asString(""), value);
        Header header = writer.header(issuers.linked(document, wanted, LocalDate.now(clock)));
        if (writer.known(header).filter(other -> !other.equals(document.id())).isPresent())
            throw new Keeping.SameIdentityException(null);
        try {
            writer.update(document.id(), document.version(), header, document.origin());
        } catch (DuplicateKeyException e) {
            throw new Keeping.SameIdentityException(null);
        }
        events.publishEvent(
                new Keeping.Changed(document, documents.find(document.id()).orElseThrow()));
    }

    private static NewDocument changed(Document is, String field, String value) {
        return new NewDocument(
                is.origin(),
                field.equals("kind") ? kind(value, is.kind()) : is.kind(),
                field.equals("code") ? value : is.code(),
                is.issuerUnit(),
                field.equals("issuer") ? value : is.issuerName(),
                is.issuingBody(),
                field.equals("issuedOn") && !value.isEmpty() ? LocalDate.parse(value) : is.issuedOn(),
                field.equals("place") ? value : is.place(),
                field.equals("title") ? value : is.subject(),
                is.signer(),
                is.secrecy());
    }

    private static DocumentKind kind(String word, DocumentKind otherwise) {
        return Arrays.stream(DocumentKind.values())
                .filter(kind -> kind.vietnamese().equals(word.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElse(otherwise);
    }
}
