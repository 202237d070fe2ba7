package thongsuot.calendar;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import thongsuot.organisation.Line;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A due rule as a column keeps it: {@code {"v":1,"kind":"by","day":"2025-06-14"}}. What was written is read for ever: a kind or a property is never
 * given a new meaning, and a new shape gets a new {@code v}.
 */
public final class DueRuleJson {

    private static final int VERSION = 1;

    private DueRuleJson() {}

    public static String write(DueRule rule) {
        ObjectNode json = JsonMapper.shared().createObjectNode().put("v", VERSION);
        switch (rule) {
            case DueRule.By(LocalDate day) -> json.put("kind", "by").put("day", day.toString());
            case DueRule.Within(LocalDate from, LocalDate to) -> window(json.put("kind", "within"), from, to);
            case DueRule.Recurring(String rrule, LocalDate from, LocalDate until) ->
                window(json.put("kind", "recurring").put("rrule", rrule), from, until);
            case DueRule.Continuous(PeriodLength each, String calendar) ->
                json.put("kind", "continuous").put("each", each.name()).put("calendar", calendar);
            case DueRule.PeriodicUnstated() -> json.put("kind", "periodic");
            case DueRule.OpenFrom(LocalDate from) -> json.put("kind", "from").put("from", from.toString());
            case DueRule.AfterEvent(String event, Length length) ->
                length(json.put("kind", "event").put("event", event), length);
            case DueRule.AfterTask(UUID task, Length length) ->
                length(json.put("kind", "task").put("task", task.toString()), length);
            case DueRule.TermRelative(int year, Line line) ->
                json.put("kind", "term").put("year", year).put("line", line.name());
            case DueRule.EventDays(LocalDate day, int before, int after) ->
                json.put("kind", "around")
                        .put("day", day.toString())
                        .put("before", before)
                        .put("after", after);
            case DueRule.Unstated() -> json.put("kind", "unstated");
        }
        return json.toString();
    }

    /** @throws IllegalArgumentException if it is not a rule that this program writes, saying what it saw */
    public static DueRule read(String text) {
        try {
            JsonNode json = JsonMapper.shared().readTree(text);
            if (json.path("v").asInt(0) != VERSION) throw new IllegalArgumentException("version " + json.path("v"));
            return rule(json);
        } catch (JacksonException | java.time.DateTimeException | IllegalArgumentException e) {
            String seen = text.length() > 200 ? text.substring(0, 200) + "…" : text;
            throw new IllegalArgumentException("not a due rule (" + e.getMessage() + "): " + seen, e);
        }
    }

    private static DueRule rule(JsonNode json) {
        return switch (text(json, "kind")) {
            case "by" -> new DueRule.By(day(json, "day"));
            case "within" -> new DueRule.Within(day(json, "from"), day(json, "to"));
            case "recurring" ->
                new DueRule.Recurring(text(json, "rrule"), day(json, "from"), json.has("to") ? day(json, "to") : null);
            case "continuous" ->
                new DueRule.Continuous(PeriodLength.valueOf(text(json, "each")), text(json, "calendar"));
            case "periodic" -> new DueRule.PeriodicUnstated();
            case "from" -> new DueRule.OpenFrom(day(json, "from"));
            case "event" -> new DueRule.AfterEvent(text(json, "event"), json.has("amount") ? length(json) : null);
            case "task" -> new DueRule.AfterTask(UUID.fromString(text(json, "task")), length(json));
            case "term" -> new DueRule.TermRelative(number(json, "year"), Line.valueOf(text(json, "line")));
            case "around" -> new DueRule.EventDays(day(json, "day"), number(json, "before"), number(json, "after"));
            case "unstated" -> new DueRule.Unstated();
            default -> throw new IllegalArgumentException("kind " + json.path("kind"));
        };
    }

    private static void window(ObjectNode json, LocalDate from, @Nullable LocalDate to) {
        json.put("from", from.toString());
        if (to != null) json.put("to", to.toString());
    }

    private static void length(ObjectNode json, @Nullable Length length) {
        if (length != null)
            json.put("amount", length.amount()).put("unit", length.unit().name());
    }

    private static Length length(JsonNode json) {
        return new Length(number(json, "amount"), Length.Unit.valueOf(text(json, "unit")));
    }

    private static LocalDate day(JsonNode json, String name) {
        return LocalDate.parse(text(json, name));
    }

    private static String text(JsonNode json, String name) {
        JsonNode value = json.path(name);
        if (!value.isString()) throw new IllegalArgumentException("no " + name);
        return value.stringValue();
    }

    private static int number(JsonNode json, String name) {
        JsonNode value = json.path(name);
        if (!value.isInt()) throw new IllegalArgumentException("no " + name);
        return value.intValue();
    }
}
