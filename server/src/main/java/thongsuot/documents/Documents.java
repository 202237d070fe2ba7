package thongsuot.documents;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import thongsuot.reader.Span;

/** The documents of the installation that who acts may see. Every call needs a transaction: outside one nobody acts and nothing is seen. */
public interface Documents {

    /** Empty for one that is not there or not to be seen. */
    Optional<Document> find(DocumentId id);

    /** Those that have this number, in whatever series and of whatever issuer. */
    List<Document> byCode(String code);

    /** The text that the facts of a document point into; empty where no file of it has been read. */
    Optional<ReadText> text(DocumentId id);

    /** The labelled parts of the text, in its order. */
    List<Clause> clauses(DocumentId id);

    /** All facts of the latest reading but those that a person removed, in the order of the text. */
    List<DocumentFact> facts(DocumentId id);

    /** The duties among them: obligations, and assignments that are no part of one, in the order of the text. */
    List<Duty> duties(DocumentId id);

    /** When a person last said that the reading is checked; empty while nobody has. */
    Optional<Instant> reviewedAt(DocumentId id);

    /** @param ocr whether the words were recognised from a picture */
    record ReadText(String text, boolean ocr) {}

    /** @param ordinal from 0, in the order of the text */
    record Clause(int ordinal, String path, Span span, String text) {}

    /** A file of a document: its content by {@link StoredFiles}. */
    record AttachedFile(
            java.util.UUID id,
            FileHash hash,
            String role,
            String name,
            String kind,
            long size,
            @Nullable Instant addedAt) {}

    /** The files of a document, the main one first. */
    List<AttachedFile> files(DocumentId id);
}
