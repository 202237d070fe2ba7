package thongsuot.documents.citations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import thongsuot.documents.DocumentId;
import thongsuot.documents.Origin;
import thongsuot.documents.citations.CitationLink.Candidate;
import thongsuot.platform.Acting;
import thongsuot.platform.Actor;
import thongsuot.platform.Ids;
import thongsuot.reader.cite.Citation;
import thongsuot.reader.cite.DocumentKind;

/** Links as pages show them, and the word of people about them. */
@Repository
@Transactional(readOnly = true)
class CitationRows {

    private static final String CANDIDATE = "t.id, t.kind, t.code, t.subject, t.issuer_name, t.issued_on, t.origin";

    private final JdbcClient jdbc;
    private final Clock clock;

    CitationRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What a document cites, in the order of its text. */
    List<CitationLink> in(DocumentId document) {
        List<CitationLink> links = jdbc.sql("""
                        select l.fact, l.mention, f.words, f.path, l.role, l.issued_on as said_on, l.state, c.chosen_name, c.chosen_at,
                            coalesce(c.reason, '') as reason, %s
                        from citation_link l join document_fact f on f.id = l.fact
                        left join document t on t.id = l.target
                        left join lateral (select * from citation_choice c where c.document = l.document and c.mention = l.mention
                            order by c.chosen_at desc, c.id desc limit 1) c on l.state = 'PERSON'
                        where l.document = ? order by f.span_start, f.id
                        """.formatted(CANDIDATE))
                .param(document.value())
                .query(CitationRows::link)
                .list();
        Map<UUID, List<Candidate>> candidates = candidates(document);
        return links.stream()
                .map(link -> link.withCandidates(candidates.getOrDefault(link.fact(), List.of())))
                .toList();
    }

    private Map<UUID, List<Candidate>> candidates(DocumentId document) {
        return jdbc
                .sql("""
                        select l.fact, %s from citation_link l
                        join document t on t.code is not null and code_key(t.code) = l.code_key
                            and t.id is distinct from l.target and t.id <> l.document
                        where l.document = ? order by t.issued_on desc nulls last, t.id
                        """.formatted(CANDIDATE))
                .param(document.value())
                .query((row, _) -> Map.entry(row.getObject("fact", UUID.class), candidate(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    /** The documents that cite it, the newest first, each once with its strongest word; at most {@code limit}. */
    List<CitedBy> citing(DocumentId document, int limit) {
        return jdbc.sql("""
                        select * from (
                            select distinct on (l.document) l.role, l.state, f.words, f.path, %s
                            from citation_link l join document_fact f on f.id = l.fact join document t on t.id = l.document
                            where l.target = ?
                            order by l.document, array_position(array['IMPLEMENTS', 'REPLACES', 'AMENDS', 'BASIS', 'MENTIONS'], l.role)) c
                        order by issued_on desc nulls last, id limit ?
                        """.formatted(CANDIDATE))
                .params(document.value(), limit)
                .query((row, _) -> new CitedBy(
                        candidate(row),
                        Citation.Role.valueOf(row.getString("role")),
                        LinkState.valueOf(row.getString("state")),
                        row.getString("words"),
                        row.getString("path")))
                .list();
    }

    /** The mention of a fact, as it was when the page was shown; empty where the text no longer says it. */
    Optional<CitationLink> find(DocumentId document, UUID fact) {
        return in(document).stream().filter(link -> link.fact().equals(fact)).findFirst();
    }

    /** Keeps who said which document a mention means, and links all mentions of the document that say the same. */
    @Transactional
    void choose(DocumentId document, String mention, @Nullable DocumentId was, DocumentId target, String reason) {
        Actor actor = Acting.required();
        OffsetDateTime now = OffsetDateTime.now(clock);
        jdbc.sql("""
                        insert into citation_choice (id, document, mention, target, was, reason, chosen_by, chosen_name, chosen_at)
                        values (:id, :document, :mention, :target, cast(:was as uuid), :reason, :by, :name, :at)
                        """)
                .param("id", Ids.next())
                .param("document", document.value())
                .param("mention", mention)
                .param("target", target.value())
                .param("was", was == null ? null : was.value())
                .param("reason", reason)
                .param("by", actor.account())
                .param("name", actor.name())
                .param("at", now)
                .update();
        jdbc.sql(
                        "update citation_link set target = ?, state = 'PERSON', linked_at = ? where document = ? and mention = ?")
                .params(target.value(), now, document.value(), mention)
                .update();
        jdbc.sql("insert into document_work (document) values (?)")
                .param(document.value())
                .update();
    }

    /** A stub gets the date that most texts give it. */
    @Transactional
    void redate(DocumentId stub, LocalDate day) {
        jdbc.sql(
                        "update document set issued_on = ?, series = null, version = version + 1 where id = ? and origin = 'CITED'")
                .params(day, stub.value())
                .update();
    }

    private static CitationLink link(ResultSet row, int number) throws SQLException {
        OffsetDateTime chosen = row.getObject("chosen_at", OffsetDateTime.class);
        return new CitationLink(
                row.getObject("fact", UUID.class),
                row.getString("mention"),
                row.getString("words"),
                row.getString("path"),
                Citation.Role.valueOf(row.getString("role")),
                row.getObject("said_on", LocalDate.class),
                LinkState.valueOf(row.getString("state")),
                row.getObject("id") == null ? null : candidate(row),
                List.of(),
                row.getString("chosen_name"),
                chosen == null ? null : chosen.toInstant(),
                row.getString("reason"));
    }

    private static Candidate candidate(ResultSet row) throws SQLException {
        String code = row.getString("code");
        String subject = row.getString("subject");
        return new Candidate(
                new DocumentId(row.getObject("id", UUID.class)),
                Titles.of(DocumentKind.valueOf(row.getString("kind")), code, subject),
                code == null ? "" : subject,
                row.getString("issuer_name"),
                row.getObject("issued_on", LocalDate.class),
                Origin.valueOf(row.getString("origin")));
    }
}
