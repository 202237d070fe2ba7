package thongsuot.documents.citations;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import thongsuot.documents.DocumentId;
import thongsuot.reader.cite.Citation;
import thongsuot.reader.cite.DocumentKind;

/**
 * A citation as a fact of a reading says it.
 *
 * @param document the one that cites
 * @param key what names the mention within its document, whatever reading it comes from
 * @param code null for a document cited by its name
 * @param codeKey the code as it is compared; null without a code
 * @param name the name that it is cited by; empty where it has a code
 * @param issuer empty where the words name none
 * @param issuedOn null where the words name no date
 * @param citedOn the day of the document that cites; null while unknown
 */
record Mention(
        UUID fact,
        DocumentId document,
        String key,
        DocumentKind kind,
        @Nullable String code,
        @Nullable String codeKey,
        String name,
        String issuer,
        @Nullable LocalDate issuedOn,
        Citation.Role role,
        @Nullable LocalDate citedOn) {}
