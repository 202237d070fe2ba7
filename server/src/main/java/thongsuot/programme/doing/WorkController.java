package thongsuot.programme.doing;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import thongsuot.organisation.PostId;
import thongsuot.organisation.UnitId;
import thongsuot.programme.Commands;
import thongsuot.programme.Desk;
import thongsuot.programme.Outcome;
import thongsuot.programme.Refusal;
import thongsuot.programme.Work;
import thongsuot.programme.WorkKey;
import thongsuot.programme.carrying.Carrying;
import thongsuot.web.BadInputException;
import thongsuot.web.Column;
import thongsuot.web.FormState;
import thongsuot.web.Notice;
import thongsuot.web.Table;
import thongsuot.web.Words;

/** The work of a unit: its list, and each work with its words, its history and what may be done with it now, for both sides. */
@Controller
class WorkController {

    private static final String ONE = "/works/{mandate:[0-9a-f-]{36}}/{unit:[0-9a-f-]{36}}";

    private final Works works;
    private final Doing doing;
    private final Deciding deciding;
    private final Carrying carrying;
    private final WorkPage page;
    private final Commands commands;
    private final Desk desk;

    WorkController(
            Works works,
            Doing doing,
            Deciding deciding,
            Carrying carrying,
            WorkPage page,
            Commands commands,
            Desk desk) {
        this.works = works;
        this.doing = doing;
        this.deciding = deciding;
        this.carrying = carrying;
        this.page = page;
        this.commands = commands;
        this.desk = desk;
    }

    @GetMapping("/works")
    String list(
            @RequestParam(defaultValue = "NEW") String part, HttpServletRequest request, Locale locale, Model model) {
        desk.requireSight();
        Works.Part wanted = part(part);
        // What is closed interests from its end.
        Table table =
                Table.of(request, "works", columns(desk.words(locale)), wanted == Works.Part.CLOSED ? "-due" : "due");
        model.addAttribute("part", wanted);
        model.addAttribute("counts", works.counts(desk.today()));
        model.addAttribute("table", table);
        model.addAttribute("page", works.page(wanted, desk.today(), table));
        model.addAttribute("today", desk.today());
        return "programme/work";
    }

    private static List<Column> columns(Words w) {
        return List.of(
                Column.name("duty", w.of("programme.duty")),
                Column.text("unit", w.of("programme.unit")).sorts(),
                Column.text("role", w.of("programme.role")),
                Column.text("due", w.of("programme.due")).sorts(),
                Column.text("state", w.of("programme.state")));
    }

    private static Works.Part part(String value) {
        try {
            return Works.Part.valueOf(value);
        } catch (IllegalArgumentException e) {
            throw new BadInputException("part", value);
        }
    }

    @GetMapping(ONE)
    String one(
            @PathVariable String mandate,
            @PathVariable String unit,
            @RequestParam(defaultValue = "") String on,
            Model model) {
        return page.shown(work(mandate, unit, on), FormState.empty(), model);
    }

    /** One form sent about one work, from its page. */
    private record Sent(
            Work work,
            MultiValueMap<String, String> typed,
            @Nullable UUID token,
            Locale locale,
            RedirectAttributes next,
            Model model) {

        String text(String name) {
            String value = typed.getFirst(name);
            return value == null ? "" : value.strip();
        }

        /** The version that the page showed; none at all is what nobody has acted on. */
        int version() {
            String value = text("version");
            if (!value.matches("\\d{1,9}")) throw new BadInputException("version", value);
            return Integer.parseInt(value);
        }

        WorkKey key() {
            return work.key();
        }
    }

    /** Every act that a page of a work offers, by the end of its address. */
    private Function<Sent, Outcome> command(String act) {
        return switch (act) {
            case "accept" -> sent -> doing.accept(sent.key(), sent.version());
            case "refuse" -> sent -> doing.refuse(sent.key(), sent.version(), sent.text("reason"));
            case "give" -> sent -> doing.give(sent.key(), sent.version(), new PostId(Desk.uuid(sent.text("post"))));
            case "note" -> sent -> doing.note(sent.key(), sent.version(), sent.text("note"));
            case "report" -> sent -> doing.report(sent.key(), sent.version(), sent.text("result"));
            case "confirm" ->
                sent -> deciding.confirm(
                        sent.key(), sent.version(), sent.text("beyond").equals("true"), sent.text("words"));
            case "return" -> sent -> deciding.giveBack(sent.key(), sent.version(), sent.text("missing"));
            case "insist" -> sent -> deciding.insist(sent.key(), sent.version(), sent.text("answer"));
            case "exempt" -> sent -> deciding.exempt(sent.key(), sent.version(), sent.text("decision"));
            case "transfer" ->
                sent -> sent.text("to").isEmpty()
                        ? new Outcome.Refused(Refusal.NO_SUCCESSOR)
                        : carrying.transfer(
                                sent.key(), sent.version(), new UnitId(Desk.uuid(sent.text("to"))), sent.text("why"));
            default -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        };
    }

    @PostMapping(ONE + "/{act:[a-z]{1,20}}")
    String act(
            @PathVariable String mandate,
            @PathVariable String unit,
            @PathVariable String act,
            @RequestParam(defaultValue = "") String on,
            @RequestParam MultiValueMap<String, String> typed,
            @RequestParam(name = "once", required = false) @Nullable UUID token,
            Locale locale,
            RedirectAttributes next,
            Model model) {
        Function<Sent, Outcome> command = command(act);
        Sent sent = new Sent(work(mandate, unit, on), typed, token, locale, next, model);
        return commands.run(
                sent.token,
                () -> command.apply(sent),
                _ -> sent.text("back").equals("must-do")
                        ? "/must-do"
                        : sent.key().path(),
                why -> refused(sent, field(act), why),
                () -> Notice.done(sent.next, "programme.did." + act));
    }

    /** Where a reason that is missing is missed. */
    private static String field(String act) {
        return switch (act) {
            case "refuse" -> "reason";
            case "give" -> "post";
            case "note" -> "note";
            case "report" -> "result";
            case "return" -> "missing";
            case "insist" -> "answer";
            case "exempt" -> "decision";
            case "transfer" -> "why";
            default -> "";
        };
    }

    private String refused(Sent sent, String field, Refusal why) {
        boolean ofField = why == Refusal.REASON_MISSING || why == Refusal.NOT_OF_THE_UNIT;
        String at = ofField ? field : why == Refusal.NO_SUCCESSOR ? "to" : "";
        FormState form = FormState.of(new LinkedHashMap<String, List<String>>(sent.typed))
                .withError(at, desk.words(sent.locale).of(why.key()));
        // What somebody else did meanwhile stands on the page that comes back, beside what was typed.
        return page.shown(works.find(sent.key()).orElse(sent.work), form, sent.model);
    }

    private Work work(String mandate, String unit, String on) {
        return works.get(Desk.key(mandate, unit, on));
    }
}
