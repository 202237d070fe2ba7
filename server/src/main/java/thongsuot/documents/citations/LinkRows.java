package thongsuot.documents.citations;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import thongsuot.documents.DocumentId;

/** Writes links. */
@Repository
class LinkRows {

    private final JdbcClient jdbc;
    private final Clock clock;

    LinkRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @return whether the link is new or now another one */
    boolean keep(Mention mention, @Nullable DocumentId target, LinkState state) {
        return jdbc.sql("""
                        insert into citation_link (fact, document, mention, kind, code, code_key, issuer, issued_on, role, target, state,
                            linked_at)
                        values (:fact, :document, :mention, :kind, :code, :codeKey, :issuer, :issuedOn, :role, cast(:target as uuid),
                            :state, :at)
                        on conflict (fact) do update set mention = excluded.mention, kind = excluded.kind, code = excluded.code,
                            code_key = excluded.code_key, issuer = excluded.issuer, issued_on = excluded.issued_on, role = excluded.role,
                            target = excluded.target, state = excluded.state, linked_at = excluded.linked_at
                        where row(citation_link.mention, citation_link.kind, citation_link.code, citation_link.issuer, citation_link.role,
                                citation_link.target, citation_link.state)
                            is distinct from row(excluded.mention, excluded.kind, excluded.code, excluded.issuer, excluded.role,
                                excluded.target, excluded.state)
                        """)
                        .param("fact", mention.fact())
                        .param("document", mention.document().value())
                        .param("mention", mention.key())
                        .param("kind", mention.kind().name())
                        .param("code", mention.code())
                        .param("codeKey", mention.codeKey())
                        .param("issuer", mention.issuer())
                        .param("issuedOn", mention.issuedOn())
                        .param("role", mention.role().name())
                        .param("target", target == null ? null : target.value())
                        .param("state", state.name())
                        .param("at", OffsetDateTime.now(clock))
                        .update()
                == 1;
    }

    /** A fact that was corrected, removed or superseded is linked anew or not at all. */
    void forget(DocumentId document, List<Mention> present) {
        jdbc.sql("delete from citation_link where document = :document and not (fact = any (:present))")
                .param("document", document.value())
                .param("present", present.stream().map(Mention::fact).toArray(UUID[]::new))
                .update();
    }

    /** Which document a person said it means. */
    Optional<DocumentId> chosen(Mention mention) {
        return jdbc.sql(
                        "select target from citation_choice where document = ? and mention = ? order by chosen_at desc, id desc limit 1")
                .params(mention.document().value(), mention.key())
                .query(UUID.class)
                .optional()
                .map(DocumentId::new);
    }
}
