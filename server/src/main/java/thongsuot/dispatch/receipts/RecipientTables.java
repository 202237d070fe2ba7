package thongsuot.dispatch.receipts;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import thongsuot.dispatch.IssueId;
import thongsuot.organisation.UnitId;
import thongsuot.platform.Acting;
import thongsuot.platform.Actor;
import thongsuot.platform.Ids;

/** Rows of recipients that have acted, and their acts. Rights and traces are the caller's. */
@Repository
class RecipientTables {

    /** The list of an issue that a unit belongs to: the first that has it. No row for a unit that is no recipient. */
    private static final String BELONGS = """
            select * from (
                select l.id as list, l.ordinal, a.line, m.level
                from issue_list l join audience a on a.id = l.audience join audience_member m on m.audience = l.audience and m.unit = :unit
                where l.issue = :issue
                union all
                select l.id, l.ordinal, null, dispatch_counted_level(l.id)
                from issue_list l
                where l.issue = :issue and l.unit = :unit) as lists
            order by ordinal limit 1
            """;

    private final JdbcClient jdbc;

    RecipientTables(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean isRecipient(IssueId issue, UnitId unit) {
        return jdbc.sql("select exists (" + BELONGS + ")")
                .param("issue", issue.value())
                .param("unit", unit.value())
                .query(Boolean.class)
                .single();
    }

    Optional<String> state(IssueId issue, UnitId unit) {
        return jdbc.sql("select state from recipient where issue = ? and unit = ?")
                .params(issue.value(), unit.value())
                .query(String.class)
                .optional();
    }

    /**
     * A receipt may follow a refusal, nothing follows a receipt. Of two at once the second finds the first.
     *
     * @return whether the act changed anything
     */
    boolean record(IssueId issue, UnitId unit, Act act, Instant at) {
        return jdbc.sql("""
                        insert into recipient (issue, unit, list, branch, level, state, acted_at)
                        select i.id, :unit, b.list, dispatch_counted(b.list, :unit, b.line, b.level), b.level, :state, :at
                        from issue i, (%s) as b where i.id = :issue
                        on conflict (issue, unit) do update set state = excluded.state, acted_at = excluded.acted_at
                            where recipient.state = 'REFUSED' and excluded.state = 'RECEIVED'
                        """.formatted(BELONGS))
                        .param("issue", issue.value())
                        .param("unit", unit.value())
                        .param("state", act.name())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    boolean planned(IssueId issue, UnitId unit, Instant at) {
        return jdbc.sql(
                                "update recipient set planned = true, acted_at = ? where issue = ? and unit = ? and not planned")
                        .params(at.atOffset(ZoneOffset.UTC), issue.value(), unit.value())
                        .update()
                == 1;
    }

    void act(IssueId issue, UnitId unit, Act act, Told told, String reason, Instant at) {
        Actor actor = Acting.required();
        jdbc.sql("""
                        insert into receipt_act (id, issue, unit, act, reason, medium, told_by, happened_on, account, name, post, post_title, at)
                        values (:id, :issue, :unit, :act, :reason, :medium, :toldBy, :on, :account, :name, :post, :title, :at)
                        """)
                .param("id", Ids.next())
                .param("issue", issue.value())
                .param("unit", unit.value())
                .param("act", act.name())
                .param("reason", reason)
                .param("medium", told.medium().name())
                .param("toldBy", told.toldBy().strip())
                .param("on", told.on())
                .param("account", actor.account())
                .param("name", actor.name())
                .param("post", actor.post(), java.sql.Types.OTHER)
                .param("title", actor.postTitle())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }
}
