package thongsuot.audit;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import thongsuot.platform.Invariant;

/** Finds any entry of the trail that was altered, removed, put in, or moved: each carries the hash of itself and of the one before. */
final class UnbrokenChain implements Invariant {

    private static final String BREAKS = """
            with chain as (
                select e, lag(seq, 1, 0::bigint) over w as seq_before,
                    lag(hash, 1, sha256('Thông Suốt'::bytea)) over w as hash_before
                from audit_entry e window w as (order by seq)
            ), breaks as (
                select (e).seq, case
                    when (e).seq <> seq_before + 1 then 'missing: ' || case when (e).seq = seq_before + 2 then 'entry ' || (seq_before + 1)
                        else 'entries ' || (seq_before + 1) || ' to ' || ((e).seq - 1) end
                    when (e).hash <> audit_hash(e) then 'altered'
                    when (e).previous <> hash_before then 'does not follow the entry before it'
                    end as found
                from chain
                union all
                select h.seq, 'cut off: the last entry should be ' || h.seq || ', it is ' || coalesce(last.seq::text, 'none')
                from audit_head h left join (select seq, hash from audit_entry order by seq desc limit 1) last on true
                where h.seq <> coalesce(last.seq, 0) or h.hash <> coalesce(last.hash, h.hash)
            )
            select seq, found from breaks where found is not null order by seq limit 100
            """;

    @Override
    public String key() {
        return "audit.invariant.unbroken";
    }

    @Override
    public List<Violation> violations(JdbcClient owner) {
        return owner.sql(BREAKS)
                .query((row, _) -> new Violation("audit_entry " + row.getLong(1), row.getString(2)))
                .list();
    }
}
