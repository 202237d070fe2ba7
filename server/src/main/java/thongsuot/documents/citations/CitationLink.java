package thongsuot.documents.citations;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import thongsuot.documents.DocumentId;
import thongsuot.documents.Origin;
import thongsuot.reader.cite.Citation;

/**
 * A citation and the document it means, as the page of the citing document shows it.
 *
 * @param words the citation's own words
 * @param path the part of the text that holds them
 * @param issuedOn the date that the words give; null for none
 * @param target null while it is open
 * @param candidates what it may mean instead: same number and symbol
 * @param chosenName who said so; null where the program did
 */
public record CitationLink(
        UUID fact,
        String mention,
        String words,
        String path,
        Citation.Role role,
        @Nullable LocalDate issuedOn,
        LinkState state,
        @Nullable Candidate target,
        List<Candidate> candidates,
        @Nullable String chosenName,
        @Nullable Instant chosenAt,
        String reason) {

    /** A document that a citation means or may mean. */
    public record Candidate(
            DocumentId id,
            String title,
            String subject,
            String issuer,
            @Nullable LocalDate issuedOn,
            Origin origin) {}

    CitationLink withCandidates(List<Candidate> others) {
        return new CitationLink(
                fact, mention, words, path, role, issuedOn, state, target, others, chosenName, chosenAt, reason);
    }
}
