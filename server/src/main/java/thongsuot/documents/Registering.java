package thongsuot.documents;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import thongsuot.organisation.UnitId;

/** Enters documents into registers. Each call is part of the caller's transaction, decides rights and leaves its trace. */
public interface Registering {

    /**
     * Enters a document into the register of a unit. A document of the same identity that is known already is not made again: the unit gets
     * a line about it, and a stub known by citation becomes a registered document.
     *
     * @param home the unit whose register it is
     */
    Registered register(NewDocument document, UnitId home, Direction direction, @Nullable LocalDate receivedOn);

    /**
     * Gives a unit of one's own a line about a document that one sees.
     *
     * @return whether the line is new
     */
    boolean enter(DocumentId document, UnitId holder, Direction direction, @Nullable LocalDate receivedOn);

    /** A stub for a document that another one cites, or the document itself where it is known already. */
    DocumentId cited(NewDocument document);

    /**
     * Gives a unit a line about a document that who acts may send it: the unit then sees all of it. A unit that has the line already
     * keeps it as it is.
     *
     * @return whether the line is new
     */
    boolean send(DocumentId document, UnitId to, LocalDate on);

    /**
     * Enters a document that who acts may see into the register of a unit that it was sent to: the unit then sees all of it.
     *
     * @return whether the line is new
     */
    boolean take(DocumentId document, UnitId holder, LocalDate receivedOn);

    /** Attaches a stored file to a document; the same content twice is attached once. */
    void attach(DocumentId document, FileHash hash, String role, String name);

    /** @param known whether the document was in the installation before */
    record Registered(DocumentId id, boolean known) {}
}
