package thongsuot.documents.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import thongsuot.documents.Document;
import thongsuot.documents.DocumentAction;
import thongsuot.documents.DocumentId;
import thongsuot.documents.Documents;
import thongsuot.documents.NewDocument;
import thongsuot.documents.Origin;
import thongsuot.platform.EditConflictException;
import thongsuot.platform.Gate;
import thongsuot.platform.Traceable;

/** Completes and mends what the register says of a document. */
@Service
public class Keeping {

    /** What the trail calls a change of what the register says. */
    static final String CHANGED = "documents.changed";

    private final Documents documents;
    private final DocumentWriter writer;
    private final Issuers issuers;
    private final Gate gate;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Keeping(
            Documents documents,
            DocumentWriter writer,
            Issuers issuers,
            Gate gate,
            ApplicationEventPublisher events,
            Clock clock) {
        this.documents = documents;
        this.writer = writer;
        this.issuers = issuers;
        this.gate = gate;
        this.events = events;
        this.clock = clock;
    }

    /** Another document has that issuer, kind, number and series. Nothing is changed. */
    public static final class SameIdentityException extends RuntimeException {
        private final transient @Nullable DocumentId other;

        SameIdentityException(@Nullable DocumentId other) {
            super("another document has that identity: " + other);
            this.other = other;
        }

        @Nullable
        DocumentId other() {
            return other;
        }
    }

    /**
     * @throws EditConflictException if somebody saved in between
     * @throws SameIdentityException if that would make two documents of one
     */
    @Transactional
    public void update(DocumentId id, int version, NewDocument wanted, Origin origin) {
        Document before =
                documents.find(id).orElseThrow(() -> new IllegalArgumentException("document " + id + " is not there"));
        require(before);
        Header header = writer.header(issuers.linked(before, wanted, LocalDate.now(clock)));
        DocumentId known =
                writer.known(header).filter(other -> !other.equals(id)).orElse(null);
        if (known != null) throw new SameIdentityException(known);
        try {
            writer.update(id, version, header, origin);
        } catch (DuplicateKeyException e) {
            throw new SameIdentityException(null);
        }
        events.publishEvent(new Changed(before, documents.find(id).orElseThrow()));
    }

    /** Who answers for a document may change what is said of it; one that is only cited belongs to nobody yet. */
    void require(Document document) {
        UUID home = document.home() == null ? null : document.home().value();
        if (home == null && gate.allowsAnywhere(DocumentAction.REGISTER)) return;
        gate.require(DocumentAction.REGISTER, home);
    }

    /** What the register says of a document has changed. */
    record Changed(Document was, Document is) implements Traceable {

        @Override
        public String action() {
            return CHANGED;
        }

        @Override
        public String subjectKind() {
            return "document";
        }

        @Override
        public String subjectId() {
            return is.id().toString();
        }

        @Override
        public String subjectName() {
            return is.title();
        }

        @Override
        public @Nullable UUID unit() {
            return is.home() == null ? null : is.home().value();
        }

        @Override
        public Map<String, ?> before() {
            return differing(was, is);
        }

        @Override
        public Map<String, ?> after() {
            return differing(is, was);
        }

        private static Map<String, Object> differing(Document one, Document other) {
            Map<String, Object> fields = new LinkedHashMap<>();
            Map<String, Object> others = DocumentForm.kept(other);
            DocumentForm.kept(one).forEach((name, value) -> {
                if (!Objects.equals(value, others.get(name))) fields.put(name, String.valueOf(value));
            });
            return fields;
        }
    }
}
