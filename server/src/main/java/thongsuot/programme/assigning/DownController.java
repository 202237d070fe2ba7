package thongsuot.programme.assigning;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import thongsuot.organisation.UnitId;
import thongsuot.organisation.audience.Audiences;
import thongsuot.platform.Gate;
import thongsuot.programme.Commands;
import thongsuot.programme.Desk;
import thongsuot.programme.FirstDue;
import thongsuot.programme.Obligation;
import thongsuot.programme.ProgrammeAction;
import thongsuot.programme.Refusal;
import thongsuot.programme.Role;
import thongsuot.programme.Work;
import thongsuot.programme.assigning.NewObligation.To;
import thongsuot.programme.assigning.NewObligation.ToAudience;
import thongsuot.programme.assigning.NewObligation.ToUnit;
import thongsuot.programme.doing.Works;
import thongsuot.web.Choice;
import thongsuot.web.FormState;
import thongsuot.web.Notice;
import thongsuot.web.VietnameseFormats;
import thongsuot.web.Words;

/** Giao xuống: a unit hands a part or all of its work to units below, and stays accountable for it. */
@Controller
class DownController {

    private static final String DOWN = "/works/{mandate:[0-9a-f-]{36}}/{unit:[0-9a-f-]{36}}/down";
    private static final int LISTS = 50;

    private final Assigning assigning;
    private final Works works;
    private final Audiences audiences;
    private final Commands commands;
    private final Desk desk;
    private final Gate gate;

    DownController(Assigning assigning, Works works, Audiences audiences, Commands commands, Desk desk, Gate gate) {
        this.assigning = assigning;
        this.works = works;
        this.audiences = audiences;
        this.commands = commands;
        this.desk = desk;
        this.gate = gate;
    }

    @GetMapping(DOWN)
    String form(
            @PathVariable String mandate,
            @PathVariable String unit,
            @RequestParam(defaultValue = "") String on,
            Locale locale,
            Model model) {
        Work work = work(mandate, unit, on);
        gate.require(ProgrammeAction.ASSIGN, work.key().unit().value());
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("action", work.obligation().action());
        values.put("by", work.state().dueOn());
        return shown(work, FormState.of(values), locale, model);
    }

    @PostMapping(DOWN)
    String give(
            @PathVariable String mandate,
            @PathVariable String unit,
            @RequestParam(defaultValue = "") String on,
            @RequestParam MultiValueMap<String, String> typed,
            @RequestParam(name = "once", required = false) @Nullable UUID token,
            Locale locale,
            RedirectAttributes next,
            Model model) {
        Work work = work(mandate, unit, on);
        Words w = desk.words(locale);
        FormState form = FormState.of(new LinkedHashMap<String, List<String>>(typed));
        LocalDate day = desk.date(form.value("by")).orElse(null);
        if (day == null && !form.value("by").isBlank())
            form = form.withError("by", w.of("programme.day.wrong", form.value("by")));
        To to = to(form);
        if (to == null) form = form.withError("lead", w.of(Refusal.NO_LEAD.key()));
        if (form.value("action").length() > 4000) form = form.withError("action", w.of("programme.long"));
        if (to == null || !form.errors().isEmpty()) return shown(work, form, locale, model);
        FormState read = form;
        return commands.run(
                token,
                () -> assigning.issue(wanted(work, read.value("action").strip(), day, to)),
                id -> "/obligations/" + id,
                why -> shown(
                        work,
                        read.withError(
                                why == Refusal.AFTER_PARENT || why == Refusal.DATES ? "by" : "", w.of(why.key())),
                        locale,
                        model),
                () -> Notice.done(next, "programme.given", "1"));
    }

    private static @Nullable To to(FormState form) {
        if (!form.value("lead").isBlank()) return new ToUnit(Role.LEAD, new UnitId(Desk.uuid(form.value("lead"))));
        if (form.value("list").isBlank()) return null;
        return Whom.read(form.value("list")) instanceof Whom.Kept(var audience)
                ? new ToAudience(Role.LEAD, audience)
                : null;
    }

    /** The words that gave the duty go down with it: whoever gets it reads where it comes from. */
    private static NewObligation wanted(Work work, String action, @Nullable LocalDate day, To to) {
        Obligation from = work.obligation();
        FirstDue due = day == null
                        || day.equals(from.due().firstOn())
                                && day.equals(work.state().dueOn())
                ? from.due()
                : SpokenLine.due(day, from.due().words());
        return new NewObligation(
                work.key().unit(),
                "",
                action,
                from.product(),
                due,
                "",
                "",
                from.priority(),
                from.source(),
                new Obligation.Parent(from.id(), work.key().unit()),
                List.of(to));
    }

    private String shown(Work work, FormState form, Locale locale, Model model) {
        Words w = desk.words(locale);
        model.addAttribute("work", work);
        model.addAttribute("form", form);
        model.addAttribute(
                "lists",
                audiences.latest(LISTS).stream()
                        .map(each -> new Choice(
                                new Whom.Kept(each.id()).written(),
                                w.of("programme.list.choice", each.name(), VietnameseFormats.number(each.size()))))
                        .toList());
        model.addAttribute("today", desk.today());
        return "programme/down";
    }

    private Work work(String mandate, String unit, String on) {
        return works.get(Desk.key(mandate, unit, on));
    }
}
