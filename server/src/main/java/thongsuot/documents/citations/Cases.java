package thongsuot.documents.citations;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import thongsuot.documents.DocumentId;

/**
 * Finds where citations do not fit together. A case found again is the same case, with all that was decided; one that no longer stands is
 * put aside, not deleted.
 */
@Component
class Cases implements Follower {

    /** Everything that concerns one of the documents, on either side. */
    private static final String FOUND = """
            with touched as (select unnest(cast(:documents as uuid[])) as id),
            links as (
                select l.*, d.issued_on as citing_on, t.issued_on as target_on, t.code as target_code
                from citation_link l join document d on d.id = l.document join document t on t.id = l.target
                where l.document in (select id from touched) or l.target in (select id from touched)
            ), cases as (
                select 'TWO_DATES' as kind, target || '|' || document || '|' || issued_on as about, document, min(fact::text)::uuid as fact,
                    target as other, issued_on::text as said, target_on::text as found,
                    case when (select count(*) from citation_link m where m.target = links.target and m.issued_on = links.issued_on)
                        > (select count(*) from citation_link m where m.target = links.target and m.issued_on = links.target_on)
                        and (select origin from document t where t.id = links.target) = 'CITED' then 'MENTION' else 'RECORD' end as proposal
                from links where issued_on <> target_on
                group by target, document, issued_on, target_on
                union all
                select 'CITED_BEFORE', document || '|' || target, document, min(fact::text)::uuid, target, citing_on::text, target_on::text,
                    case when exists (select from document e where code_key(e.code) = code_key(links.target_code) and e.id <> links.target
                        and e.issued_on <= links.citing_on) then 'EARLIER' else 'DATE' end
                from links where target_on > citing_on
                group by document, target, citing_on, target_on, target_code
                union all
                select 'WRONG_ISSUER', l.document || '|' || l.mention || '|' || plain(l.issuer), l.document, min(l.fact::text)::uuid,
                    l.target, l.issuer, s.body, 'SYMBOL'
                from links l
                join issuer_suffix s on s.suffix = split_part(translate(plain(regexp_replace(l.code, '^[0-9.]+[A-Za-z]?[-/]([0-9]{4}/)?', '')),
                    '/', '-'), '-', 2)
                where l.issuer <> '' and not exists (select from unnest(s.words) w where plain(l.issuer) like '%' || w || '%')
                group by l.document, l.mention, l.issuer, l.target, s.body
                union all
                select 'BASIS_ENDED', l.document || '|' || l.target || '|' || r.from_document, l.document, min(l.fact::text)::uuid,
                    r.from_document, coalesce(l.target_code, ''), coalesce(r.effective_on, f.issued_on)::text,
                    case when l.citing_on > coalesce(r.effective_on, f.issued_on) then 'WAS_ENDED' else 'CHECK' end
                from links l
                join document_relation r on r.to_document = l.target and r.kind in ('REPLACES', 'REVOKES') and r.state <> 'REJECTED'
                join document f on f.id = r.from_document
                where l.role in ('BASIS', 'IMPLEMENTS') and r.from_document <> l.document
                    and coalesce(r.effective_on, f.issued_on) <= :today
                group by l.document, l.target, r.from_document, l.target_code, r.effective_on, f.issued_on, l.citing_on
                union all
                select 'ONE_NUMBER', least(a.id, b.id) || '|' || greatest(a.id, b.id), a.id, null, b.id, a.code, b.code,
                    case when plain(a.subject) = plain(b.subject) then 'SAME' else 'TWO' end
                from document a join document b on code_key(b.code) = code_key(a.code) and b.id <> a.id
                    and (coalesce(a.issued_on, 'infinity'), a.id) > (coalesce(b.issued_on, 'infinity'), b.id)
                where a.code is not null and b.code is not null and a.origin <> 'CITED' and b.origin <> 'CITED'
                    and (a.id in (select id from touched) or b.id in (select id from touched))
                    and (a.series = b.series or (a.series is null or b.series is null)
                        and extract(year from a.issued_on) = extract(year from b.issued_on))
                    and (a.issuer_unit = b.issuer_unit or plain(a.issuer_name) = plain(b.issuer_name) or a.issuer_name = '' or b.issuer_name = '')
            )
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Cases(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public void follow(DocumentId changed, Set<DocumentId> citing) {
        Set<DocumentId> all = new LinkedHashSet<>(citing);
        all.add(changed);
        find(all);
    }

    void find(Set<DocumentId> documents) {
        UUID[] ids = documents.stream().map(DocumentId::value).toArray(UUID[]::new);
        OffsetDateTime now = OffsetDateTime.now(clock);
        jdbc.sql(FOUND + """
                , kept as (
                    insert into court_case (id, kind, about, document, fact, other, said, found, proposal, found_at)
                    select gen_random_uuid(), kind, about, document, fact, other, said, found, proposal, :now from cases
                    on conflict (kind, about) do update set fact = excluded.fact, said = excluded.said, found = excluded.found,
                        proposal = excluded.proposal, gone_at = null
                    returning id)
                update court_case c set gone_at = :now
                where c.gone_at is null and (c.document in (select id from touched) or c.other in (select id from touched))
                    and not exists (select from cases f where f.kind = c.kind and f.about = c.about)
                """)
                .param("documents", ids)
                .param("today", LocalDate.now(clock))
                .param("now", now)
                .update();
    }
}
