package thongsuot.documents.relations;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import thongsuot.documents.DocumentId;
import thongsuot.documents.Origin;

/**
 * A document at the other end, in the few words that a list has room for.
 *
 * @param title kind and number, or kind and subject
 * @param subject empty where nothing is known
 */
public record Linked(
        DocumentId id,
        String title,
        String subject,
        String issuer,
        @Nullable LocalDate issuedOn,
        Origin origin) {}
