package thongsuot.documents.register;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import thongsuot.documents.Direction;
import thongsuot.documents.Document;
import thongsuot.documents.DocumentAction;
import thongsuot.documents.DocumentEntered;
import thongsuot.documents.DocumentId;
import thongsuot.documents.DocumentRegistered;
import thongsuot.documents.Documents;
import thongsuot.documents.FileHash;
import thongsuot.documents.NewDocument;
import thongsuot.documents.Origin;
import thongsuot.documents.Registering;
import thongsuot.organisation.UnitId;
import thongsuot.platform.Acting;
import thongsuot.platform.Actor;
import thongsuot.platform.Gate;
import thongsuot.platform.Ids;

@Service
class RegisteringByRows implements Registering {

    private final JdbcClient jdbc;
    private final Documents documents;
    private final DocumentWriter writer;
    private final Gate gate;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RegisteringByRows(
            JdbcClient jdbc,
            Documents documents,
            DocumentWriter writer,
            Gate gate,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.documents = documents;
        this.writer = writer;
        this.gate = gate;
        this.events = events;
        this.clock = clock;
    }

    @Override
    @Transactional
    public Registered register(NewDocument given, UnitId home, Direction direction, @Nullable LocalDate receivedOn) {
        gate.require(DocumentAction.REGISTER, home.value());
        if (given.origin() == Origin.CITED)
            throw new IllegalArgumentException("a document that is only cited stands in no register");
        Header header = writer.header(given);
        Optional<DocumentId> known = writer.known(header);
        if (known.isEmpty()) {
            DocumentId id = writer.insert(header, given.origin(), home);
            enter(id, home, direction, receivedOn, "WHOLE");
            events.publishEvent(new DocumentRegistered(documents.find(id).orElseThrow()));
            return new Registered(id, false);
        }
        return new Registered(joined(known.get(), given.origin(), home, direction, receivedOn), true);
    }

    /** A stub becomes what it stood for; a document that others hold gets a line more. */
    private DocumentId joined(
            DocumentId id, Origin origin, UnitId home, Direction direction, @Nullable LocalDate receivedOn) {
        Optional<Document> seen = documents.find(id);
        boolean stub =
                seen.filter(document -> document.origin() == Origin.CITED).isPresent();
        if (stub) writer.adopt(id, origin, home);
        if (enter(id, home, direction, receivedOn, stub || seesAll(id) ? "WHOLE" : "OWN")) {
            Document document = documents.find(id).orElseThrow();
            events.publishEvent(
                    stub ? new DocumentRegistered(document) : new DocumentEntered(document, home, direction));
        }
        return id;
    }

    @Override
    @Transactional
    public boolean enter(DocumentId id, UnitId holder, Direction direction, @Nullable LocalDate receivedOn) {
        gate.require(DocumentAction.REGISTER, holder.value());
        Document document =
                documents.find(id).orElseThrow(() -> new IllegalArgumentException("document " + id + " is not there"));
        boolean fresh = enter(id, holder, direction, receivedOn, seesAll(id) ? "WHOLE" : "OWN");
        if (fresh) events.publishEvent(new DocumentEntered(document, holder, direction));
        return fresh;
    }

    /** Whether who acts sees more of a document than its header: nobody hands on what they can't see. */
    private boolean seesAll(DocumentId id) {
        return jdbc.sql("select exists (select from register_entry where document = ? and reach = 'WHOLE')")
                .param(id.value())
                .query(Boolean.class)
                .single();
    }

    @Override
    @Transactional
    public DocumentId cited(NewDocument given) {
        Header header = writer.header(given);
        return writer.known(header).orElseGet(() -> {
            DocumentId id = writer.insert(header, Origin.CITED, null);
            events.publishEvent(new DocumentRegistered(documents.find(id).orElseThrow()));
            return id;
        });
    }

    @Override
    @Transactional
    public boolean send(DocumentId id, UnitId to, LocalDate on) {
        Document document =
                documents.find(id).orElseThrow(() -> new IllegalArgumentException("document " + id + " is not there"));
        UnitId home = document.home();
        gate.require(DocumentAction.REGISTER, home == null ? null : home.value());
        boolean fresh = sent(id, to, on);
        if (fresh) events.publishEvent(new DocumentEntered(document, to, Direction.INCOMING));
        return fresh;
    }

    private boolean sent(DocumentId id, UnitId to, LocalDate on) {
        Actor actor = Acting.required();
        return jdbc.sql("select register_entry_send(?, ?, ?, ?, ?, ?, ?)")
                .params(
                        Ids.next(),
                        id.value(),
                        to.value(),
                        on,
                        actor.account(),
                        actor.name(),
                        OffsetDateTime.now(clock))
                .query(Boolean.class)
                .single();
    }

    @Override
    @Transactional
    public boolean take(DocumentId id, UnitId holder, LocalDate receivedOn) {
        gate.require(DocumentAction.REGISTER, holder.value());
        Document document =
                documents.find(id).orElseThrow(() -> new IllegalArgumentException("document " + id + " is not there"));
        boolean fresh = enter(id, holder, Direction.INCOMING, receivedOn, "WHOLE");
        if (fresh) events.publishEvent(new DocumentEntered(document, holder, Direction.INCOMING));
        return fresh;
    }

    @Override
    @Transactional
    public void attach(DocumentId id, FileHash hash, String role, String name) {
        Document document =
                documents.find(id).orElseThrow(() -> new IllegalArgumentException("document " + id + " is not there"));
        writer.attach(id, document.home(), hash, role, name, "");
    }

    private boolean enter(
            DocumentId id, UnitId holder, Direction direction, @Nullable LocalDate receivedOn, String reach) {
        return entered(id, holder, direction, LocalDate.now(clock), receivedOn, reach);
    }

    private boolean entered(
            DocumentId id,
            UnitId holder,
            Direction direction,
            LocalDate on,
            @Nullable LocalDate receivedOn,
            String reach) {
        Actor actor = Acting.required();
        UUID line = Ids.next();
        return jdbc.sql("""
                        insert into register_entry (id, document, holder, direction, entered_on, received_on, reach, entered_by, entered_name,
                            entered_at)
                        values (:id, :document, :holder, :direction, :on, :received, :reach, :by, :name, :at)
                        on conflict (document, holder, direction) do nothing
                        """)
                        .param("id", line)
                        .param("document", id.value())
                        .param("holder", holder.value())
                        .param("direction", direction.name())
                        .param("on", on)
                        .param("received", receivedOn)
                        .param("reach", reach)
                        .param("by", actor.account())
                        .param("name", actor.name())
                        .param("at", OffsetDateTime.now(clock))
                        .update()
                == 1;
    }
}
