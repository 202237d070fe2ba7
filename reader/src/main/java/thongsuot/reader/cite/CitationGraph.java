package thongsuot.reader.cite;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import thongsuot.reader.NamedReading;

/**
 * Which document cites which, over a set of documents: {@code 12-KH/TU implements 36-NQ/TW}. Documents that are only cited are
 * part of it; they have no file.
 *
 * @param documents those with a file first, in the order given, then those that are only cited
 * @param links at most one from a document to another
 * @param conflicts what a person should look at
 */
public record CitationGraph(List<Document> documents, List<Link> links, List<Conflict> conflicts) {
    public CitationGraph {
        documents = List.copyOf(documents);
        links = List.copyOf(links);
        conflicts = List.copyOf(conflicts);
    }

    public static CitationGraph of(List<NamedReading> readings) {
        return new GraphMaker(readings).graph();
    }

    /**
     * A document: one that was read, or one that another cites.
     *
     * @param id its place in {@link #documents()}
     * @param code null where it has no number or is cited by name only
     * @param title what it is about, or the name it is cited by
     * @param file the name of its file; null where it is only cited
     * @param otherFiles the names of further files with the same document
     */
    public record Document(
            int id,
            DocumentKind kind,
            @Nullable String code,
            @Nullable LocalDate issuedOn,
            @Nullable String issuer,
            @Nullable String title,
            @Nullable String file,
            List<String> otherFiles) {
        public Document {
            otherFiles = List.copyOf(otherFiles);
        }
    }

    /**
     * One document cites another.
     *
     * @param from the id of the document that cites
     * @param to the id of the document that is cited
     * @param role the strongest of the mentions' roles
     * @param mentions in the order of the text
     */
    public record Link(int from, int to, Citation.Role role, List<Mention> mentions) {
        public Link {
            mentions = List.copyOf(mentions);
        }
    }

    /** The words of one citation, and the outline node that holds them. */
    public record Mention(Citation.Role role, String words, String path) {}

    /**
     * Something that does not fit together.
     *
     * @param document the id of the document that it is about
     * @param message one sentence in Vietnamese
     */
    public record Conflict(int document, String message) {}
}
