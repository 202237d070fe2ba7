package thongsuot.dispatch.plans;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import thongsuot.dispatch.DispatchAction;
import thongsuot.dispatch.Issue;
import thongsuot.dispatch.IssueId;
import thongsuot.dispatch.issuing.Issuing;
import thongsuot.dispatch.issuing.UnknownIssueException;
import thongsuot.platform.Gate;
import thongsuot.platform.RefusedException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What plans make of their document: one clause by clause, a branch unit by unit. Nothing here says whether a plan is good. */
@Service
public class Compared {

    /** Words of a text with their place in it. */
    public record Words(String path, String words) {}

    /**
     * What stands on either side.
     *
     * @param kind of a difference, or of what both have in common
     * @param below empty where the plan says nothing of it
     */
    public record Pair(String kind, String above, String below) {

        /** The key of the words for a difference: one names what the plan has, one that it has nothing. */
        public String differenceKey() {
            return "dispatch.difference." + kind;
        }

        public String reasonKey() {
            return "dispatch.alike." + kind;
        }
    }

    /** @param reasons why it was taken for an answer, the weightiest first; empty for comparisons that kept none */
    public record Answer(String path, String words, List<Pair> reasons) {}

    /**
     * A demand and its answers; or, where the status is {@code ADDED}, a clause of the plan that answers none.
     *
     * @param found what the comparison found
     * @param said what a person said of it last; null where nobody has
     * @param differences the figure, day, unit on either side, where they fall short
     */
    public record Line(
            int ordinal,
            String found,
            @Nullable String said,
            String reason,
            String by,
            @Nullable OffsetDateTime at,
            String path,
            String demand,
            List<Answer> answers,
            List<Pair> differences) {

        /** What counts: a person's word before what was found. */
        public String status() {
            return said == null ? found : said;
        }
    }

    /** Parts and wholes of a plan: copied word for word, nearly so, clauses with an owner, a date, a figure of its own. */
    public record Own(
            int exactPart,
            int exactWhole,
            int nearPart,
            int nearWhole,
            int ownerPart,
            int ownerWhole,
            int datePart,
            int dateWhole,
            int figurePart,
            int figureWhole) {}

    /**
     * How far a comparison has come.
     *
     * @param state {@code WAITING}, {@code WORKING}, {@code DONE} or {@code FAILED}
     */
    public record Standing(String state, String detail, Own own) {}

    /** A unit of the branch: its plan, and the status of each demand. */
    public record Row(UUID plan, UUID unit, String name, String state, Map<Integer, String> statuses, Own own) {}

    /** @param demands path and words of the demands, by their place */
    public record Branch(Map<Integer, Words> demands, List<Row> rows, int done, int all) {}

    private static final String EFFECTIVE = """
            left join lateral (select c.status as said, c.reason, c.said_name, c.said_at from coverage_correction c
                where c.plan = l.plan and c.ordinal = l.ordinal order by c.said_at desc, c.id desc limit 1) k on true
            """;
    private static final String OWN = """
            exact_part, exact_whole, near_part, near_whole, owner_part, owner_whole, date_part, date_whole, figure_part, figure_whole
            """;

    private final JdbcClient jdbc;
    private final CoverageTables tables;
    private final Issuing issuing;
    private final Gate gate;
    private final Clock clock;

    Compared(JdbcClient jdbc, CoverageTables tables, Issuing issuing, Gate gate, Clock clock) {
        this.jdbc = jdbc;
        this.tables = tables;
        this.issuing = issuing;
        this.gate = gate;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<Standing> standing(UUID plan) {
        return jdbc.sql("select state, detail, " + OWN + " from coverage where plan = ?")
                .param(plan)
                .query((row, _) -> new Standing(row.getString("state"), row.getString("detail"), own(row)))
                .optional();
    }

    @Transactional(readOnly = true)
    public List<Line> lines(UUID plan) {
        return jdbc.sql("select l.*, k.* from coverage_line l " + EFFECTIVE + " where l.plan = ? order by l.ordinal")
                .param(plan)
                .query(Compared::line)
                .list();
    }

    /**
     * Says what a line really is. What was found and what others said stays beside it.
     *
     * @throws RefusedException unless who acts works for the unit of the plan or for the issuer
     */
    @Transactional
    public void correct(OwnPlan plan, int ordinal, String status, String reason) {
        Issue issue = issuing.find(plan.issue()).orElseThrow(() -> new UnknownIssueException(plan.issue()));
        if (!gate.allows(DispatchAction.PLAN, issue.issuer().value()))
            gate.require(DispatchAction.PLAN, plan.unit().value());
        tables.correct(plan.id(), ordinal, status, reason.strip(), clock.instant());
    }

    /** The map of an issue: each sent plan by each demand. */
    @Transactional(readOnly = true)
    public Branch branch(IssueId issue) {
        Map<Integer, Words> demands = new LinkedHashMap<>();
        jdbc.sql("""
                        select l.ordinal, l.path, l.demand from coverage_line l
                        where l.status <> 'ADDED' and l.plan = (select plan from coverage where issue = ? and state = 'DONE' order by plan limit 1)
                        order by l.ordinal
                        """)
                .param(issue.value())
                .query((row, _) -> demands.put(row.getInt(1), new Words(row.getString(2), row.getString(3))))
                .list();
        Map<UUID, Map<Integer, String>> statuses = new LinkedHashMap<>();
        jdbc.sql("select l.plan, l.ordinal, coalesce(k.said, l.status) as status from coverage_line l " + EFFECTIVE
                        + """
                         where l.status <> 'ADDED' and l.plan in (select plan from coverage where issue = ?)
                        """)
                .param(issue.value())
                .query((row, _) -> statuses.computeIfAbsent(row.getObject(1, UUID.class), _ -> new LinkedHashMap<>())
                        .put(row.getInt(2), row.getString(3)))
                .list();
        List<Row> rows = new ArrayList<>(jdbc.sql("""
                        select p.id, p.unit, coalesce(v.name, '') as name, c.state as coverage_state, c.* from own_plan p
                        join coverage c on c.plan = p.id
                        left join unit_version v on v.unit = p.unit and v.closed_by is null and v.valid @> today_here()
                        where p.issue = ? and p.state = 'SENT' order by coalesce(v.name, '') collate "vi-x-icu", p.id
                        """)
                .param(issue.value())
                .query((row, _) -> new Row(
                        row.getObject("id", UUID.class),
                        row.getObject("unit", UUID.class),
                        row.getString("name"),
                        row.getString("coverage_state"),
                        statuses.getOrDefault(row.getObject("id", UUID.class), Map.of()),
                        own(row)))
                .list());
        int done = (int) rows.stream().filter(row -> row.state().equals("DONE")).count();
        return new Branch(demands, rows, done, rows.size());
    }

    private static Line line(ResultSet row, int number) throws SQLException {
        List<Answer> answers = new ArrayList<>();
        for (JsonNode each : JsonMapper.shared().readTree(row.getString("answers")))
            answers.add(new Answer(
                    each.path("path").stringValue(""),
                    each.path("words").stringValue(""),
                    pairs(each.path("reasons"))));
        return new Line(
                row.getInt("ordinal"),
                row.getString("status"),
                row.getString("said"),
                row.getString("reason") == null ? "" : row.getString("reason"),
                row.getString("said_name") == null ? "" : row.getString("said_name"),
                row.getObject("said_at", OffsetDateTime.class),
                row.getString("path"),
                row.getString("demand"),
                answers,
                pairs(JsonMapper.shared().readTree(row.getString("differences"))));
    }

    private static List<Pair> pairs(JsonNode list) {
        List<Pair> pairs = new ArrayList<>();
        for (JsonNode each : list)
            pairs.add(new Pair(
                    each.path("kind").stringValue(""),
                    each.path("above").stringValue(""),
                    each.path("below").stringValue("")));
        return pairs;
    }

    private static Own own(ResultSet row) throws SQLException {
        return new Own(
                row.getInt("exact_part"),
                row.getInt("exact_whole"),
                row.getInt("near_part"),
                row.getInt("near_whole"),
                row.getInt("owner_part"),
                row.getInt("owner_whole"),
                row.getInt("date_part"),
                row.getInt("date_whole"),
                row.getInt("figure_part"),
                row.getInt("figure_whole"));
    }
}
