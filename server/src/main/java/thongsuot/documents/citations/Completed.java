package thongsuot.documents.citations;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import thongsuot.documents.DocumentId;
import thongsuot.reader.cite.Citation;
import thongsuot.reader.cite.DocumentKind;

/** The stubs that a registered document answers: what was known by citation alone, under fewer details, is this document. */
@Component
public class Completed {

    private record Stub(
            UUID id,
            DocumentKind kind,
            @Nullable String code,
            @Nullable String codeKey,
            String subject,
            String issuerName,
            @Nullable LocalDate issuedOn) {}

    private final JdbcClient jdbc;
    private final KnownRows known;

    Completed(JdbcClient jdbc, KnownRows known) {
        this.jdbc = jdbc;
        this.known = known;
    }

    /** Empty as a rule; those where several documents might be meant are none of them. */
    public List<DocumentId> by(DocumentId document) {
        return jdbc.sql("""
                        select s.id, s.kind, s.code, code_key(s.code) as code_key, s.subject, s.issuer_name, s.issued_on
                        from document d join document s on s.origin = 'CITED' and s.id <> d.id
                            and (code_key(s.code) = code_key(d.code)
                                or (s.code is null and d.code is null and s.kind = d.kind and plain(s.subject) = plain(d.subject)))
                        where d.id = ? and d.origin <> 'CITED'
                        """).param(document.value()).query(Stub.class).list().stream()
                .filter(stub -> means(stub, document))
                .map(stub -> new DocumentId(stub.id()))
                .toList();
    }

    /** As a mention that says what the stub says would be understood today. */
    private boolean means(Stub stub, DocumentId document) {
        Mention mention = new Mention(
                stub.id(),
                new DocumentId(stub.id()),
                "",
                stub.kind(),
                stub.code(),
                stub.codeKey(),
                stub.subject(),
                stub.issuerName(),
                stub.issuedOn(),
                Citation.Role.MENTIONS,
                null);
        return Matching.of(mention, known.forMention(mention)) instanceof Match.One(DocumentId id, boolean _)
                && id.equals(document);
    }
}
