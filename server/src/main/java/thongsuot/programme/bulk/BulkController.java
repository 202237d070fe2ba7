package thongsuot.programme.bulk;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import thongsuot.organisation.UnitId;
import thongsuot.platform.Gate;
import thongsuot.programme.Commands;
import thongsuot.programme.Desk;
import thongsuot.programme.MandateId;
import thongsuot.programme.Obligation;
import thongsuot.programme.ObligationId;
import thongsuot.programme.Obligations;
import thongsuot.programme.ProgrammeAction;
import thongsuot.programme.Refusal;
import thongsuot.web.BadInputException;
import thongsuot.web.Choice;
import thongsuot.web.FormState;
import thongsuot.web.Notice;
import thongsuot.web.VietnameseFormats;

/** One answer to many units of a duty: choose, see how many, leave some out, do it. */
@Controller
class BulkController {

    private static final String PATH = "/obligations/{id:[0-9a-f-]{36}}/bulk";
    private static final int SHOWN = 200;
    private static final int MOST_EXCEPTIONS = 2_000;

    private final Bulk bulk;
    private final BulkRows rows;
    private final Obligations obligations;
    private final Gate gate;
    private final Commands commands;
    private final Desk desk;

    BulkController(Bulk bulk, BulkRows rows, Obligations obligations, Gate gate, Commands commands, Desk desk) {
        this.bulk = bulk;
        this.rows = rows;
        this.obligations = obligations;
        this.gate = gate;
        this.commands = commands;
        this.desk = desk;
    }

    @GetMapping(PATH)
    @Transactional(readOnly = true)
    public String page(@PathVariable String id, @RequestParam MultiValueMap<String, String> asked, Model model) {
        Obligation obligation = found(id);
        return shown(obligation, choosing(obligation, asked), form(asked), model);
    }

    @PostMapping(PATH)
    String run(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> typed,
            @RequestParam(name = "once", required = false) @Nullable UUID token,
            Locale locale,
            RedirectAttributes next,
            Model model) {
        Obligation obligation = found(id);
        Choosing of = choosing(obligation, typed);
        int expected = number(text(typed, "count"));
        String words = text(typed, "words");
        if (words.length() > 2000) throw new BadInputException("words", words);
        String did = "programme.bulk.did." + of.act();
        LocalDate day = desk.date(text(typed, "day")).orElse(null);
        String decision = text(typed, "decision");
        if (decision.length() > 500) throw new BadInputException("decision", decision);
        if (of.act() == BulkAct.EXTEND && day == null)
            return shown(
                    obligation,
                    of,
                    form(typed).withError("day", desk.words(locale).of("programme.day.wrong", text(typed, "day"))),
                    model);
        return commands.run(
                token,
                () -> day != null && of.act() == BulkAct.EXTEND
                        ? bulk.extend(of, expected, day, words, decision)
                        : bulk.run(of, expected, words),
                done -> "/obligations/" + done + (of.act() == BulkAct.CONFIRM ? "?wanted=DONE" : ""),
                why -> shown(
                        obligation,
                        of,
                        form(typed)
                                .withError(
                                        field(why, decision, of.act()),
                                        desk.words(locale).of(key(why))),
                        model),
                () -> Notice.done(next, did, VietnameseFormats.number(expected)));
    }

    /** Where what is missing is missed. */
    private static String field(Refusal why, String decision, BulkAct act) {
        return switch (why) {
            case REASON_MISSING -> act == BulkAct.EXTEND && decision.isEmpty() ? "decision" : "words";
            case NOT_LATER -> "day";
            default -> "";
        };
    }

    /** Of many, "somebody acted meanwhile" means that the number has changed. */
    private static String key(Refusal why) {
        return switch (why) {
            case MEANWHILE -> "programme.bulk.meanwhile";
            case NOTHING_CHOSEN -> "programme.bulk.nothing";
            default -> why.key();
        };
    }

    private String shown(Obligation obligation, Choosing of, FormState form, Model model) {
        String words = form.value("q").strip();
        model.addAttribute("obligation", obligation);
        model.addAttribute("of", of);
        model.addAttribute("form", form);
        model.addAttribute("count", rows.count(of, desk.today()));
        Choosing whole = new Choosing(of.obligation(), of.act(), of.part(), of.list(), of.under(), Set.of());
        model.addAttribute(
                "rows",
                rows.meant(whole, desk.today(), words, SHOWN).stream()
                        .map(each -> new MeantUnit(
                                each.unit().toString(), each.name(), of.except().contains(new UnitId(each.unit()))))
                        .distinct()
                        .toList());
        model.addAttribute(
                "lists",
                obligations.mandates(obligation.id()).stream()
                        .map(each -> new Choice(each.id().toString(), each.name()))
                        .toList());
        model.addAttribute("branches", rows.branches(obligation.issuer(), desk.today()));
        model.addAttribute("shown", SHOWN);
        return "programme/bulk";
    }

    private Obligation found(String id) {
        Obligation obligation = obligations
                .find(new ObligationId(Desk.uuid(id)))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        gate.require(ProgrammeAction.DECIDE, obligation.issuer().value());
        return obligation;
    }

    private static Choosing choosing(Obligation obligation, MultiValueMap<String, String> typed) {
        BulkAct act = one(BulkAct.values(), "act", text(typed, "act"), BulkAct.CONFIRM);
        BulkPart part =
                one(BulkPart.values(), "part", text(typed, "part"), act.parts().getFirst());
        String list = text(typed, "list");
        String under = text(typed, "under");
        List<String> except = typed.getOrDefault("except", List.of());
        if (except.size() > MOST_EXCEPTIONS) throw new BadInputException("except", except.size() + " units");
        return new Choosing(
                obligation.id(),
                act,
                act.parts().contains(part) ? part : act.parts().getFirst(),
                list.isEmpty() ? null : new MandateId(Desk.uuid(list)),
                under.isEmpty() ? null : new UnitId(Desk.uuid(under)),
                except.stream()
                        .map(each -> new UnitId(Desk.uuid(each)))
                        .collect(Collectors.toCollection(LinkedHashSet::new)));
    }

    private static <T extends Enum<T>> T one(T[] all, String field, String value, T otherwise) {
        if (value.isEmpty()) return otherwise;
        return Arrays.stream(all)
                .filter(each -> each.name().equals(value))
                .findFirst()
                .orElseThrow(() -> new BadInputException(field, value));
    }

    private static FormState form(MultiValueMap<String, String> typed) {
        return FormState.of(new LinkedHashMap<String, List<String>>(typed));
    }

    private static String text(MultiValueMap<String, String> typed, String name) {
        String value = typed.getFirst(name);
        return value == null ? "" : value.strip();
    }

    private static int number(String value) {
        if (!value.matches("\\d{1,7}")) throw new BadInputException("count", value);
        return Integer.parseInt(value);
    }
}
