package thongsuot.documents.citations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
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
import thongsuot.documents.citations.CourtCase.Verdict;
import thongsuot.platform.Acting;
import thongsuot.platform.Actor;
import thongsuot.platform.Ids;
import thongsuot.reader.cite.DocumentKind;

/** Cases as rows, with the last word of people about each. */
@Repository
@Transactional(readOnly = true)
class CourtRows {

    private static final String SELECT = """
            select c.id, c.kind, c.document, c.fact, c.other, c.said, c.found, c.proposal, c.found_at, c.gone_at,
                d.kind as d_kind, d.code as d_code, d.subject as d_subject, o.kind as o_kind, o.code as o_code, o.subject as o_subject,
                v.verdict, coalesce(v.note, '') as note, v.decided_name, v.decided_at
            from court_case c join document d on d.id = c.document left join document o on o.id = c.other
            left join lateral (select * from court_decision v where v.court_case = c.id order by v.decided_at desc, v.id desc limit 1) v on true
            """;
    private static final String OPEN = "c.gone_at is null and coalesce(v.verdict, 'REOPENED') = 'REOPENED'";

    private final JdbcClient jdbc;
    private final Clock clock;

    CourtRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * @param kind null for all
     * @param before the last case of the page before, for the one after it; null for the first
     */
    List<CourtCase> page(boolean open, @Nullable CaseKind kind, @Nullable UUID before, int limit) {
        return jdbc.sql(SELECT + " where " + (open ? OPEN : "c.gone_at is null and v.verdict <> 'REOPENED'") + """
                         and (cast(:kind as text) is null or c.kind = :kind)
                        and (cast(:before as uuid) is null
                            or (c.found_at, c.id) < (select b.found_at, b.id from court_case b where b.id = :before))
                        order by c.found_at desc, c.id desc limit :limit
                        """)
                .param("kind", kind == null ? null : kind.name())
                .param("before", before)
                .param("limit", limit)
                .query(CourtRows::read)
                .list();
    }

    Map<CaseKind, Integer> counts() {
        return jdbc
                .sql("""
                        select c.kind, count(*) as n from court_case c
                        left join lateral (select v.verdict from court_decision v where v.court_case = c.id
                            order by v.decided_at desc, v.id desc limit 1) v on true
                        where
                        """ + OPEN + " group by c.kind")
                .query((row, _) -> Map.entry(CaseKind.valueOf(row.getString(1)), row.getInt(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    Optional<CourtCase> find(UUID id) {
        return jdbc.sql(SELECT + " where c.id = ?")
                .param(id)
                .query(CourtRows::read)
                .optional();
    }

    /** Those that concern a document and wait. */
    List<CourtCase> of(DocumentId document) {
        return jdbc.sql(SELECT + " where (c.document = :id or c.other = :id) and " + OPEN
                        + " order by c.found_at desc, c.id")
                .param("id", document.value())
                .query(CourtRows::read)
                .list();
    }

    @Transactional
    void decide(UUID id, Verdict verdict, String note) {
        Actor actor = Acting.required();
        jdbc.sql("""
                        insert into court_decision (id, court_case, verdict, note, decided_by, decided_name, decided_at)
                        values (?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(Ids.next(), id, verdict.name(), note, actor.account(), actor.name(), OffsetDateTime.now(clock))
                .update();
    }

    private static CourtCase read(ResultSet row, int number) throws SQLException {
        UUID other = row.getObject("other", UUID.class);
        String verdict = row.getString("verdict");
        return new CourtCase(
                row.getObject("id", UUID.class),
                CaseKind.valueOf(row.getString("kind")),
                new DocumentId(row.getObject("document", UUID.class)),
                title(row, "d_"),
                row.getObject("fact", UUID.class),
                other == null || row.getString("o_kind") == null ? null : new DocumentId(other),
                row.getString("o_kind") == null ? "" : title(row, "o_"),
                row.getString("said"),
                row.getString("found"),
                row.getString("proposal"),
                row.getObject("found_at", OffsetDateTime.class).toInstant(),
                verdict == null ? null : Verdict.valueOf(verdict),
                row.getString("note"),
                row.getString("decided_name"),
                instant(row.getObject("decided_at", OffsetDateTime.class)),
                row.getObject("gone_at") != null);
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }

    private static String title(ResultSet row, String prefix) throws SQLException {
        return Titles.of(
                DocumentKind.valueOf(row.getString(prefix + "kind")),
                row.getString(prefix + "code"),
                row.getString(prefix + "subject"));
    }
}
