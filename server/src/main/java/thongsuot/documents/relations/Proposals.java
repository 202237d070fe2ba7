package thongsuot.documents.relations;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import thongsuot.documents.DocumentId;
import thongsuot.documents.citations.Follower;
import thongsuot.platform.Acting;
import thongsuot.platform.Actor;
import thongsuot.platform.Ids;

/** Proposes relations from what readings say: the opening sentence, the grounds, the clauses that amend and replace. */
@Component
class Proposals implements Follower {

    // Bãi bỏ takes a document back and puts nothing in its place.
    private static final String REVOKED = "(bãi bỏ|hủy bỏ|huỷ bỏ|thu hồi)";

    private record Proposed(UUID target, UUID fact, String kind, String words) {}

    private final JdbcClient jdbc;
    private final Clock clock;

    Proposals(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public void follow(DocumentId changed, Set<DocumentId> citing) {
        Set<DocumentId> all = new LinkedHashSet<>(citing);
        all.add(changed);
        all.forEach(this::propose);
    }

    private void propose(DocumentId document) {
        List<Proposed> proposed = jdbc.sql("""
                        select distinct on (l.target, k.kind) l.target, l.fact, k.kind, left(coalesce(c.text, f.words), 1000) as words
                        from citation_link l
                        join document_fact f on f.id = l.fact
                        join document d on d.id = l.document
                        left join lateral (select text from clause c where c.reading = f.reading and c.path = f.path
                            order by c.ordinal limit 1) c on true
                        cross join lateral (select case
                            when l.role = 'REPLACES' and lower(normalize(c.text, NFC)) ~ :revoked then 'REVOKES'
                            when l.role = 'IMPLEMENTS' and d.kind = 'GUIDANCE' then 'GUIDES'
                            else l.role end as kind) k
                        where l.document = :document and l.target is not null and l.target <> l.document and l.role <> 'MENTIONS'
                        order by l.target, k.kind, f.span_start
                        """)
                .param("document", document.value())
                .param("revoked", REVOKED)
                .query(Proposed.class)
                .list();
        forget(document, proposed);
        proposed.forEach(each -> keep(document, each));
    }

    /** A proposal goes when the text no longer says so; what a person has said stays. */
    private void forget(DocumentId document, List<Proposed> proposed) {
        jdbc.sql("""
                        delete from document_relation where from_document = :document and state = 'PROPOSED'
                            and not (to_document || kind = any (:kept))
                        """)
                .param("document", document.value())
                .param(
                        "kept",
                        proposed.stream()
                                .map(each -> each.target() + each.kind())
                                .toArray(String[]::new))
                .update();
    }

    private void keep(DocumentId document, Proposed proposed) {
        Actor actor = Acting.required();
        jdbc.sql("""
                        insert into document_relation (id, from_document, to_document, kind, state, fact, words, made_by, made_name, made_at)
                        values (:id, :from, :to, :kind, 'PROPOSED', :fact, :words, :by, :name, :at)
                        on conflict (from_document, to_document, kind) do update set fact = excluded.fact, words = excluded.words
                        where document_relation.fact is distinct from excluded.fact
                        """)
                .param("id", Ids.next())
                .param("from", document.value())
                .param("to", proposed.target())
                .param("kind", proposed.kind())
                .param("fact", proposed.fact())
                .param("words", proposed.words())
                .param("by", actor.account())
                .param("name", actor.name())
                .param("at", OffsetDateTime.now(clock))
                .update();
    }
}
