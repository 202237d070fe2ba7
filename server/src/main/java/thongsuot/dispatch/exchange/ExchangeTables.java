package thongsuot.dispatch.exchange;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import thongsuot.dispatch.IssueId;
import thongsuot.documents.DocumentId;
import thongsuot.organisation.UnitId;
import thongsuot.platform.Acting;
import thongsuot.platform.Ids;

/** Rows of exchange. Rights are the caller's. */
@Repository
public class ExchangeTables {

    /** A packet that was taken, for the page. */
    public record Taken(
            String kind, String title, String unitName, String peer, String outcome, String by, OffsetDateTime at) {

        /** Whether the outcome is a status that only says how far the receiver is. */
        public boolean said() {
            return Arrays.stream(StatusCode.values())
                    .anyMatch(code -> code.name().equals(outcome));
        }
    }

    private final JdbcClient jdbc;
    private final Clock clock;

    ExchangeTables(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void trust(String name, byte[] key) {
        jdbc.sql("""
                        insert into exchange_peer (id, name, public_key, trusted_by, trusted_name, trusted_at) values (?, ?, ?, ?, ?, ?)
                        on conflict (public_key) do nothing
                        """)
                .params(
                        Ids.next(),
                        name.strip(),
                        key,
                        Acting.required().account(),
                        Acting.required().name(),
                        OffsetDateTime.now(clock))
                .update();
    }

    Optional<UUID> peer(byte[] key) {
        return jdbc.sql("select id from exchange_peer where public_key = ? and revoked_at is null")
                .param(key)
                .query(UUID.class)
                .optional();
    }

    String peerName(UUID peer) {
        return jdbc.sql("select name from exchange_peer where id = ?")
                .param(peer)
                .query(String.class)
                .single();
    }

    Map<String, String> peers() {
        Map<String, String> peers = new LinkedHashMap<>();
        jdbc.sql(
                        "select name, encode(public_key, 'hex') as key from exchange_peer where revoked_at is null order by name, id")
                .query((row, _) -> peers.put(row.getString(2), row.getString(1)))
                .list();
        return peers;
    }

    List<Taken> taken(int most) {
        return jdbc.sql("""
                        select * from (select t.kind, t.title, coalesce(v.name, '') as unit_name, p.name as peer, t.outcome, t.taken_name as by, t.taken_at as at
                        from packet_taken t join exchange_peer p on p.id = t.peer
                        left join unit_version v on v.unit = t.unit and v.closed_by is null and v.valid @> today_here()
                        union all
                        select 'edxml.' || t.what, coalesce(nullif(t.subject, ''), t.document_id), coalesce(v.name, ''), t.from_name, t.outcome,
                            t.taken_name, t.taken_at
                        from edxml_taken t
                        left join unit_version v on v.unit = t.unit and v.closed_by is null and v.valid @> today_here()) as taken
                        order by at desc limit ?
                        """).param(most).query(Taken.class).list();
    }

    Optional<byte[]> digest(UUID packet) {
        return Optional.ofNullable(jdbc.sql("select dispatch_packet_digest(?) as digest")
                .param(packet)
                .query((row, _) -> Optional.ofNullable(row.getBytes(1)))
                .single()
                .orElse(null));
    }

    /** Packets with one id wait for each other, so that one of two that come at once is taken. */
    void lock(UUID packet) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('packet ' || ?, 0))")
                .param(packet.toString())
                .query((_, _) -> 0)
                .single();
    }

    void took(Packet packet, byte[] digest, UUID peer, UnitId unit, String outcome) {
        jdbc.sql("""
                        insert into packet_taken (id, digest, peer, kind, issue, unit, title, outcome, taken_by, taken_name, taken_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        packet.id(),
                        digest,
                        peer,
                        packet.kind().name(),
                        packet.issue(),
                        unit.value(),
                        packet.text("title"),
                        outcome,
                        Acting.required().account(),
                        Acting.required().name(),
                        OffsetDateTime.now(clock))
                .update();
    }

    /** What a unit is asked by an issue; empty for one that is no recipient. */
    Map<String, String> asked(IssueId issue, UnitId unit) {
        return jdbc.sql("""
                        select l.note, coalesce(l.receive_by::text, '') as receive_by, coalesce(l.plan_by::text, '') as plan_by, l.words
                        from issue_list l
                        where l.issue = :issue and (l.unit = :unit
                            or exists (select from audience_member m where m.audience = l.audience and m.unit = :unit))
                        order by l.ordinal limit 1
                        """)
                .param("issue", issue.value())
                .param("unit", unit.value())
                .query((row, _) -> Map.of(
                        "note",
                        row.getString(1),
                        "receiveBy",
                        row.getString(2),
                        "planBy",
                        row.getString(3),
                        "words",
                        row.getString(4)))
                .optional()
                .orElse(Map.of());
    }

    String name(UnitId unit) {
        return jdbc.sql("select name from unit_version where unit = ? and closed_by is null and valid @> ?")
                .params(unit.value(), LocalDate.now(clock))
                .query(String.class)
                .optional()
                .orElse("");
    }

    String code(UnitId unit) {
        return jdbc.sql(
                        "select code from unit_code where unit = ? and scheme = 'national' and closed_by is null and valid @> ?")
                .params(unit.value(), LocalDate.now(clock))
                .query(String.class)
                .optional()
                .orElse("");
    }

    /** The unit with that code or, where the packet has none, the only one with that name. */
    Optional<UnitId> unit(String code, String name) {
        List<UUID> found = jdbc.sql(
                        code.isEmpty()
                                ? "select unit from unit_version where name = :it and closed_by is null and valid @> :day limit 2"
                                : "select unit from unit_code where code = :it and scheme = 'national' and closed_by is null and valid @> :day limit 2")
                .param("it", code.isEmpty() ? name : code)
                .param("day", LocalDate.now(clock))
                .query(UUID.class)
                .list();
        return found.size() == 1 ? Optional.of(new UnitId(found.getFirst())) : Optional.empty();
    }

    void arrived(Packet packet, UnitId unit, UUID peer, @Nullable DocumentId document) {
        jdbc.sql("""
                        insert into remote_issue (issue, unit, peer, title, from_name, document, note, receive_by, plan_by, words, replaces)
                        values (:issue, :unit, :peer, :title, :from, cast(:document as uuid), :note, cast(nullif(:receiveBy, '') as date),
                            cast(nullif(:planBy, '') as date), :words, cast(nullif(:replaces, '') as uuid))
                        on conflict (issue, unit) do update set title = excluded.title, from_name = excluded.from_name,
                            document = excluded.document, note = excluded.note, receive_by = excluded.receive_by,
                            plan_by = excluded.plan_by, words = excluded.words,
                            replaces = excluded.replaces
                        """)
                .param("issue", packet.issue())
                .param("unit", unit.value())
                .param("peer", peer)
                .param("title", packet.text("title"))
                .param("from", packet.text("fromName"))
                .param("document", document == null ? null : document.toString())
                .param("note", packet.text("note"))
                .param("receiveBy", packet.text("receiveBy"))
                .param("planBy", packet.text("planBy"))
                .param("words", packet.text("words"))
                .param("replaces", packet.text("replaces"))
                .update();
    }

    /** A recall that comes before what it recalls is kept for it. */
    void recalled(Packet packet, UnitId unit, UUID peer) {
        jdbc.sql("""
                        insert into remote_issue (issue, unit, peer, title, from_name, recall_reason) values (?, ?, ?, ?, ?, ?)
                        on conflict (issue, unit) do update set recall_reason = excluded.recall_reason
                        """)
                .params(
                        packet.issue(),
                        unit.value(),
                        peer,
                        packet.text("title"),
                        packet.text("fromName"),
                        packet.text("reason"))
                .update();
    }

    Optional<String> remoteTitle(UUID issue, UnitId unit) {
        return jdbc.sql("select title from remote_issue where issue = ? and unit = ? and document is not null")
                .params(issue, unit.value())
                .query(String.class)
                .optional();
    }

    void answered(UUID issue, UnitId unit, String how) {
        jdbc.sql("update remote_issue set answered = ? where issue = ? and unit = ?")
                .params(how, issue, unit.value())
                .update();
    }

    /** A body without a code for exchange is named by its id here, cut to what the standard allows. */
    Organ organ(UnitId unit) {
        String code = code(unit);
        return Organ.of(code.isEmpty() ? unit.toString().substring(0, 35) : code, name(unit));
    }

    /** A message that was taken, as it is kept. */
    record TakenMessage(
            String documentId,
            String what,
            String from,
            String subject,
            String reason,
            UnitId unit,
            @Nullable DocumentId document,
            String outcome) {}

    boolean knownMessage(byte[] digest) {
        return jdbc.sql("select exists (select from edxml_taken where digest = ?)")
                .param(digest)
                .query(Boolean.class)
                .single();
    }

    void tookMessage(byte[] digest, TakenMessage taken) {
        DocumentId document = taken.document();
        String id = taken.documentId();
        jdbc.sql("""
                        insert into edxml_taken (digest, document_id, what, from_name, subject, reason, unit, document, outcome, taken_by,
                            taken_name, taken_at)
                        values (:digest, :id, :what, :from, :subject, :reason, :unit, cast(:document as uuid), :outcome, :by, :name, :at)
                        """)
                .param("digest", digest)
                .param("id", id.length() > 300 ? id.substring(0, 300) : id)
                .param("what", taken.what())
                .param("from", taken.from())
                .param("subject", taken.subject())
                .param("reason", taken.reason())
                .param("unit", taken.unit().value())
                .param("document", document == null ? null : document.toString())
                .param("outcome", taken.outcome())
                .param("by", Acting.required().account())
                .param("name", Acting.required().name())
                .param("at", OffsetDateTime.now(clock))
                .update();
    }
}
