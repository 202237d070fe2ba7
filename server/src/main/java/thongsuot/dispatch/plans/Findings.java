package thongsuot.dispatch.plans;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import thongsuot.reader.Span;
import thongsuot.reader.coverage.Alignment;
import thongsuot.reader.coverage.Bearing;
import thongsuot.reader.coverage.Clause;
import thongsuot.reader.coverage.Coverage;
import thongsuot.reader.coverage.Originality;
import thongsuot.reader.coverage.Reason;
import thongsuot.reader.coverage.Share;
import thongsuot.reader.coverage.Status;
import tools.jackson.databind.json.JsonMapper;

/** Keeps what a comparison found, in place of what an earlier one of the same plan did; what people said of it stays. */
@Repository
class Findings {

    private static final int LONGEST = 300;

    private final JdbcClient jdbc;

    Findings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The two texts that findings point into. */
    record Texts(String above, String below) {

        Map<String, String> pair(String kind, Span above, @Nullable Span below) {
            return Map.of(
                    "kind",
                    kind,
                    "above",
                    cut(above, this.above),
                    "below",
                    below == null ? "" : cut(below, this.below));
        }

        private static String cut(Span span, String text) {
            String words = span.of(text).strip().replaceAll("\\s+", " ");
            return words.length() > LONGEST ? words.substring(0, LONGEST) + "…" : words;
        }
    }

    void keep(UUID plan, Coverage found, Texts texts, Instant at) {
        jdbc.sql("delete from coverage_line where plan = ?").param(plan).update();
        int ordinal = 0;
        for (Alignment alignment : found.alignments()) {
            Clause demand = found.parent().get(alignment.parent());
            List<Map<String, Object>> answers = alignment.links().stream()
                    .map(link -> answer(found.child().get(link.child()), link.reasons(), texts))
                    .toList();
            List<Map<String, String>> differences = alignment.differences().stream()
                    .map(each -> texts.pair(each.kind().name(), each.parent(), each.child()))
                    .toList();
            line(plan, ordinal++, status(alignment), demand.path(), demand.words(), answers, differences);
        }
        for (int added : found.added()) {
            Clause clause = found.child().get(added);
            line(plan, ordinal++, "ADDED", clause.path(), "", List.of(answer(clause, List.of(), texts)), List.of());
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

    /** A clause with why it was taken for an answer: the words, figures, days, units that stand in both texts. */
    private static Map<String, Object> answer(Clause clause, List<Reason> reasons, Texts texts) {
        List<Map<String, String>> why = reasons.stream()
                .map(each -> texts.pair(each.kind().name(), each.parent(), each.child()))
                .toList();
        return Map.of("path", clause.path(), "words", clause.words(), "reasons", why);
    }

    private void line(
            UUID plan,
            int ordinal,
            String status,
            String path,
            String demand,
            List<Map<String, Object>> answers,
            List<Map<String, String>> differences) {
        jdbc.sql("""
                        insert into coverage_line (plan, ordinal, status, path, demand, answers, differences)
                        values (:plan, :ordinal, :status, :path, :demand, cast(:answers as jsonb), cast(:differences as jsonb))
                        """)
                .param("plan", plan)
                .param("ordinal", ordinal)
                .param("status", status)
                .param("path", path)
                .param("demand", demand)
                .param("answers", JsonMapper.shared().writeValueAsString(answers))
                .param("differences", JsonMapper.shared().writeValueAsString(differences))
                .update();
    }
}
