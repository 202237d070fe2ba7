package thongsuot.programme.assigning;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import thongsuot.calendar.Certainty;
import thongsuot.calendar.DueRule;
import thongsuot.calendar.DueRuleJson;
import thongsuot.documents.DocumentId;
import thongsuot.documents.FactId;
import thongsuot.organisation.UnitId;
import thongsuot.programme.FirstDue;
import thongsuot.programme.Obligation;
import thongsuot.programme.ObligationId;
import thongsuot.programme.Priority;
import thongsuot.programme.Source;

/** The columns of a duty and what is made of them, for every query of this module that has one in its rows. */
public final class ObligationSql {

    /** With {@code obligation o} in the query. */
    public static final String COLUMNS = """
            o.id as o_id, o.issuer as o_issuer, coalesce((select v.name from unit_version v where v.unit = o.issuer and v.closed_by is null
                and v.valid @> o.issued_on), '') as o_issuer_name, o.actor, o.action, o.product, o.report_to, o.via, o.priority, o.due_rule,
            o.due_words, o.due_certainty, o.first_due, o.source, o.document, o.fact, o.source_title, o.clause_path, o.words, o.parent,
            o.parent_unit, o.issued_on, o.issued_name, o.withdrawn_at, coalesce(o.withdraw_reason, '') as withdraw_reason
            """;

    private ObligationSql() {}

    public static Obligation obligation(ResultSet row) throws SQLException {
        OffsetDateTime withdrawn = row.getObject("withdrawn_at", OffsetDateTime.class);
        Instant withdrawnAt = withdrawn == null ? null : withdrawn.toInstant();
        return new Obligation(
                new ObligationId(row.getObject("o_id", UUID.class)),
                new UnitId(row.getObject("o_issuer", UUID.class)),
                row.getString("o_issuer_name"),
                row.getString("actor"),
                row.getString("action"),
                row.getString("product"),
                due(row),
                row.getString("report_to"),
                row.getString("via"),
                Priority.valueOf(row.getString("priority")),
                source(row),
                parent(row),
                row.getObject("issued_on", LocalDate.class),
                row.getString("issued_name"),
                withdrawnAt,
                row.getString("withdraw_reason"));
    }

    private static FirstDue due(ResultSet row) throws SQLException {
        String rule = row.getString("due_rule");
        return new FirstDue(
                rule == null ? new DueRule.Unstated() : DueRuleJson.read(rule),
                row.getObject("first_due", LocalDate.class),
                row.getString("due_words"),
                Certainty.valueOf(row.getString("due_certainty")));
    }

    private static Source source(ResultSet row) throws SQLException {
        String title = row.getString("source_title");
        String words = row.getString("words");
        UUID fact = row.getObject("fact", UUID.class);
        return switch (row.getString("source")) {
            case "DOCUMENT" ->
                new Source.OfDocument(
                        new DocumentId(row.getObject("document", UUID.class)),
                        fact == null ? null : new FactId(fact),
                        title,
                        row.getString("clause_path"),
                        words);
            case "FINDING" -> new Source.Finding(title, words);
            case "CONCLUSION" -> new Source.Conclusion(title, words);
            default -> new Source.Spoken(words);
        };
    }

    private static Obligation.@Nullable Parent parent(ResultSet row) throws SQLException {
        UUID parent = row.getObject("parent", UUID.class);
        return parent == null
                ? null
                : new Obligation.Parent(new ObligationId(parent), new UnitId(row.getObject("parent_unit", UUID.class)));
    }
}
