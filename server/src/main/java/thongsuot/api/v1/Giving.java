package thongsuot.api.v1;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import thongsuot.api.door.Fields;
import thongsuot.organisation.UnitId;
import thongsuot.organisation.audience.AudienceId;
import thongsuot.organisation.names.NameAnswer;
import thongsuot.organisation.names.NameAnswers;
import thongsuot.organisation.names.UnitNames;
import thongsuot.programme.Desk;
import thongsuot.programme.FirstDue;
import thongsuot.programme.Priority;
import thongsuot.programme.Refusal;
import thongsuot.programme.Role;
import thongsuot.programme.Source;
import thongsuot.programme.assigning.NewObligation;
import thongsuot.programme.assigning.NewObligation.To;
import thongsuot.programme.assigning.NewObligation.ToAudience;
import thongsuot.programme.assigning.NewObligation.ToUnit;
import thongsuot.programme.assigning.SpokenLine;

/**
 * A duty as a program sends it: field by field, or as the one line in which it was said, {@code "Văn phòng: rà soát quy chế, trước 25/11"}.
 * What stands in a field goes before what the line says; a name in the line that may mean two units is refused, not guessed.
 */
@Component
class Giving {

    private static final int MOST = 50;

    private final UnitNames names;
    private final Desk desk;

    Giving(UnitNames names, Desk desk) {
        this.names = names;
        this.desk = desk;
    }

    NewObligation wanted(Fields body) {
        body.only(
                "issuer",
                "spoken",
                "action",
                "product",
                "dueOn",
                "dueWords",
                "reportTo",
                "via",
                "priority",
                "words",
                "lead",
                "cooperating",
                "advising");
        UnitId issuer = new UnitId(body.id("issuer"));
        SpokenLine line = SpokenLine.read(body.text("spoken"), desk.today());
        String action = body.has("action") ? body.text("action") : line.action();
        String words = body.has("words") ? body.text("words") : body.has("spoken") ? body.text("spoken") : action;
        List<To> to = new ArrayList<>();
        to.add(lead(body, line, issuer));
        for (Fields each : some(body, "cooperating")) to.add(to(Role.COOPERATE, each));
        for (Fields each : some(body, "advising")) to.add(to(Role.ADVISE, each));
        return new NewObligation(
                issuer,
                line.who(),
                action,
                body.text("product"),
                due(body, line),
                body.text("reportTo"),
                body.text("via"),
                body.one("priority", Priority.values()),
                new Source.Spoken(words),
                null,
                to);
    }

    private static List<Fields> some(Fields body, String name) {
        List<Fields> all = body.objects(name);
        if (all.size() > MOST) throw body.wrong(name, "api.fault.many", MOST);
        return all;
    }

    private static FirstDue due(Fields body, SpokenLine line) {
        LocalDate day = body.day("dueOn");
        if (day == null && !body.has("dueWords")) return line.due();
        String words = body.has("dueWords") ? body.text("dueWords") : line.due().words();
        if (words.length() > 2000) throw body.wrong("dueWords", "api.fault.long", 2000);
        return SpokenLine.due(day == null ? line.due().firstOn() : day, words);
    }

    private To lead(Fields body, SpokenLine line, UnitId issuer) {
        Fields given = body.object("lead");
        if (given != null) return to(Role.LEAD, given);
        if (line.who().isEmpty()) throw body.wrong("lead", Refusal.NO_LEAD.key());
        NameAnswers answers = names.resolve(line.who(), issuer, desk.today());
        if (!answers.standsOut())
            throw body.wrong("lead", "api.fault.name", line.who(), String.join("; ", named(answers)));
        return new ToUnit(Role.LEAD, answers.units().getFirst().unit());
    }

    private static List<String> named(NameAnswers answers) {
        return answers.units().isEmpty()
                ? List.of("–")
                : answers.units().stream().limit(5).map(Giving::named).toList();
    }

    private static String named(NameAnswer answer) {
        return (answer.above().isEmpty() ? answer.name() : answer.name() + ", " + answer.above()) + " = "
                + answer.unit();
    }

    private static To to(Role role, Fields whom) {
        whom.only("unit", "list");
        if (whom.has("unit") == whom.has("list")) throw whom.wrong("unit", "api.fault.whom");
        return whom.has("unit")
                ? new ToUnit(role, new UnitId(whom.id("unit")))
                : new ToAudience(role, new AudienceId(whom.id("list")));
    }

    /** Where in the body a rule is broken. */
    static String field(@Nullable Refusal why) {
        return switch (why) {
            case null -> "";
            case DATES -> "dueOn";
            case NO_WORDS -> "action";
            case EMPTY_LIST, NO_LEAD -> "lead";
            case TWICE -> "cooperating";
            default -> "";
        };
    }
}
