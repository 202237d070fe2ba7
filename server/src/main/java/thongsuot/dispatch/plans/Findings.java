package thongsuot.dispatch.plans;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import thongsuot.reader.coverage.Alignment;
import thongsuot.reader.coverage.Bearing;
import thongsuot.reader.coverage.Clause;
import thongsuot.reader.coverage.Coverage;
import thongsuot.reader.coverage.Originality;
import thongsuot.reader.coverage.Share;
import thongsuot.reader.coverage.Status;
import tools.jackson.databind.json.JsonMapper;

/** Keeps what a comparison found, in place of what an earlier one of the same plan did; what people said of it stays. */
@Repository
class Findings {

    private final JdbcClient jdbc;

    Findings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void keep(UUID plan, Coverage found, Instant at) {
        jdbc.sql("delete from coverage_line where plan = ?").param(plan).update();
        int ordinal = 0;
        for (Alignment alignment : found.alignments()) {
            Clause demand = found.parent().get(alignment.parent());
            List<Map<String, String>> answers = alignment.links().stream()
                    .map(link -> answer(found.child().get(link.child())))
                    .toList();
            line(plan, ordinal++, status(alignment), demand.path(), demand.words(), answers);
        }
        for (int added : found.added()) {
            Clause clause = found.child().get(added);
            line(plan, ordinal++, "ADDED", clause.path(), "", List.of(answer(clause)));
        }
        Originality own = found.originality();
        shares(jdbc.sql("""
                        update coverage set state = 'DONE', detail = '', done_at = :at, demands = :demands, exact_part = :exactPart,
                            exact_whole = :exactWhole, near_part = :nearPart, near_whole = :nearWhole, owner_part = :ownerPart,
                            owner_whole = :ownerWhole, date_part = :datePart, date_whole = :dateWhole, figure_part = :figurePart,
                            figure_whole = :figureWhole
                        where plan = :plan
                        """), own)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("demands", found.alignments().size())
                .param("plan", plan)
                .update();
    }

    private static JdbcClient.StatementSpec shares(JdbcClient.StatementSpec sql, Originality own) {
        JdbcClient.StatementSpec all = sql;
        for (Map.Entry<String, Share> each : Map.of(
                        "exact",
                        own.exact(),
                        "near",
                        own.near(),
                        "owner",
                        own.owners(),
                        "date",
                        own.dates(),
                        "figure",
                        own.figures())
                .entrySet())
            all = all.param(each.getKey() + "Part", each.getValue().part())
                    .param(each.getKey() + "Whole", each.getValue().whole());
        return all;
    }

    /** What is given to others and not answered is no gap of this plan. */
    private static String status(Alignment alignment) {
        boolean others = alignment.status() == Status.MISSING && alignment.bearing() == Bearing.OTHERS;
        return others ? "OTHERS" : alignment.status().name();
    }

    private static Map<String, String> answer(Clause clause) {
        return Map.of("path", clause.path(), "words", clause.words());
    }

    private void line(
            UUID plan, int ordinal, String status, String path, String demand, List<Map<String, String>> answers) {
        jdbc.sql("""
                        insert into coverage_line (plan, ordinal, status, path, demand, answers)
                        values (:plan, :ordinal, :status, :path, :demand, cast(:answers as jsonb))
                        """)
                .param("plan", plan)
                .param("ordinal", ordinal)
                .param("status", status)
                .param("path", path)
                .param("demand", demand)
                .param("answers", JsonMapper.shared().writeValueAsString(answers))
                .update();
    }
}
