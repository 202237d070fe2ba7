package thongsuot.programme.assigning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import thongsuot.calendar.Calendars;
import thongsuot.documents.Document;
import thongsuot.documents.DocumentId;
import thongsuot.documents.Documents;
import thongsuot.documents.Duty;
import thongsuot.documents.FactId;
import thongsuot.organisation.Unit;
import thongsuot.organisation.UnitId;
import thongsuot.organisation.audience.AudienceId;
import thongsuot.organisation.audience.AudienceRule;
import thongsuot.organisation.audience.Audiences;
import thongsuot.organisation.names.UnitNames;
import thongsuot.platform.Gate;
import thongsuot.programme.Commands;
import thongsuot.programme.Desk;
import thongsuot.programme.FirstDue;
import thongsuot.programme.Priority;
import thongsuot.programme.ProgrammeAction;
import thongsuot.programme.Refusal;
import thongsuot.programme.assigning.NewObligation.To;
import thongsuot.programme.assigning.NewObligation.ToAudience;
import thongsuot.programme.assigning.NewObligation.ToUnit;
import thongsuot.programme.axes.Axes;
import thongsuot.programme.axes.AxisId;
import thongsuot.web.Choice;
import thongsuot.web.Notice;
import thongsuot.web.VietnameseFormats;
import thongsuot.web.Words;

/** "Giao việc" from a reviewed document: its duties, each with who is meant, in one form. */
@Controller
class AssignController {

    private static final int LISTS = 50;

    private final Assigning assigning;
    private final ObligationTables tables;
    private final Documents documents;
    private final UnitNames names;
    private final Audiences audiences;
    private final Commands commands;
    private final Desk desk;
    private final Gate gate;
    private final Calendars calendars;
    private final Axes axes;

    AssignController(
            Assigning assigning,
            ObligationTables tables,
            Documents documents,
            UnitNames names,
            Audiences audiences,
            Commands commands,
            Desk desk,
            Gate gate,
            Calendars calendars,
            Axes axes) {
        this.assigning = assigning;
        this.tables = tables;
        this.documents = documents;
        this.names = names;
        this.audiences = audiences;
        this.commands = commands;
        this.desk = desk;
        this.gate = gate;
        this.calendars = calendars;
        this.axes = axes;
    }

    @GetMapping("/obligations/new")
    String form(@RequestParam String document, Locale locale, Model model) {
        desk.requireAnywhere(ProgrammeAction.ASSIGN);
        Document found = document(document);
        List<DutyRow> rows = rows(found, desk.words(locale));
        MultiValueMap<String, String> beginning = new LinkedMultiValueMap<>();
        AssignForm.beginning(rows).forEach((name, values) -> beginning.put(name, new ArrayList<>(values)));
        return shown(new AssignForm(beginning, desk, desk.words(locale), dues(found)), found, rows, locale, model);
    }

    @PostMapping("/obligations")
    String give(
            @RequestParam MultiValueMap<String, String> typed,
            @RequestParam(name = "once", required = false) @Nullable UUID token,
            Locale locale,
            RedirectAttributes next,
            Model model) {
        Words w = desk.words(locale);
        UnitId issuer = new UnitId(Desk.uuid(text(typed, "issuer")));
        gate.require(ProgrammeAction.ASSIGN, issuer.value());
        Document document = document(text(typed, "document"));
        AssignForm form = new AssignForm(typed, desk, w, dues(document));
        if (documents.reviewedAt(document.id()).isEmpty()) form.wrong("", w.of(Refusal.NOT_REVIEWED.key()));
        AxisId axis = axes.chosen(text(typed, "axis"), issuer, desk.today()).orElse(null);
        if (axis == null && !text(typed, "axis").isEmpty()) form.wrong("axis", w.of("axis.other"));
        List<AssignForm.Given> given = form.given(documents.duties(document.id()));
        if (!form.state().errors().isEmpty()) return shown(form, document, rows(document, w), locale, model);
        return commands.run(
                token,
                () -> assigning.issue(wanted(given, document, issuer, axis)),
                _ -> "/obligations?document=" + document.id(),
                why -> {
                    form.wrong("", w.of(why.key()));
                    return shown(form, document, rows(document, w), locale, model);
                },
                () -> Notice.done(next, "programme.given", VietnameseFormats.number(given.size())));
    }

    /** Runs inside the transaction of the command: a rule that several duties name is kept as one list, and only if they are given. */
    private List<NewObligation> wanted(
            List<AssignForm.Given> given, Document document, UnitId issuer, @Nullable AxisId axis) {
        Map<AudienceRule, AudienceId> kept = new HashMap<>();
        return given.stream()
                .map(each -> new NewObligation(
                        issuer,
                        each.duty().parties().stream()
                                .map(Duty.NamedParty::name)
                                .collect(Collectors.joining(", ")),
                        each.duty().action().isBlank()
                                ? each.duty().words()
                                : each.duty().action(),
                        each.duty().product(),
                        each.due(),
                        String.join("; ", each.duty().reportTo()),
                        each.duty().via(),
                        each.priority(),
                        AssignForm.source(document, each.duty()),
                        null,
                        each.to().stream()
                                .map(asked -> to(asked, each.duty(), kept))
                                .toList(),
                        axis))
                .toList();
    }

    private To to(AssignForm.Asked asked, Duty duty, Map<AudienceRule, AudienceId> kept) {
        return switch (asked.whom()) {
            case Whom.One(var unit) -> new ToUnit(asked.role(), unit);
            case Whom.Kept(var audience) -> new ToAudience(asked.role(), audience);
            case Whom.ByRule(var rule) ->
                new ToAudience(
                        asked.role(),
                        kept.computeIfAbsent(
                                rule,
                                _ -> audiences
                                        .freeze(name(duty, asked), rule, desk.today())
                                        .id()));
        };
    }

    private static String name(Duty duty, AssignForm.Asked asked) {
        String words = duty.parties().stream()
                .filter(party -> party.role().equalsIgnoreCase(asked.role().name()))
                .map(Duty.NamedParty::name)
                .collect(Collectors.joining(", "));
        String name = words.isBlank() ? duty.action() : words;
        return name.strip().substring(0, Math.min(300, name.strip().length())).strip();
    }

    private Dues dues(Document document) {
        return new Dues(document, calendars, desk.today());
    }

    private static String text(MultiValueMap<String, String> typed, String name) {
        String value = typed.getFirst(name);
        return value == null ? "" : value.strip();
    }

    private List<DutyRow> rows(Document document, Words w) {
        Dues dues = dues(document);
        Proposals proposals = new Proposals(names, audiences, document.issuerUnit(), desk.today(), w);
        Set<FactId> given = desk.unitsFor(ProgrammeAction.ASSIGN).stream()
                .map(Unit::id)
                .flatMap(unit -> tables.given(document.id(), unit).stream())
                .collect(Collectors.toSet());
        return documents.duties(document.id()).stream()
                .map(duty -> row(duty, dues.of(duty), given.contains(duty.fact()), proposals))
                .toList();
    }

    private static DutyRow row(Duty duty, FirstDue due, boolean given, Proposals proposals) {
        Proposals.Proposed leads = proposals.of(named(duty, "lead"));
        Proposals.Proposed with = proposals.of(named(duty, "cooperate"));
        Proposals.Proposed advising = proposals.of(named(duty, "advise"));
        return new DutyRow(
                duty,
                due,
                given,
                leads.choices(),
                leads.sure() && !leads.choices().isEmpty(),
                with.choices(),
                with.sure(),
                advising.choices(),
                advising.sure());
    }

    private static List<String> named(Duty duty, String role) {
        return duty.parties().stream()
                .filter(party -> party.role().equals(role))
                .map(Duty.NamedParty::name)
                .distinct()
                .toList();
    }

    private String shown(AssignForm form, Document document, List<DutyRow> rows, Locale locale, Model model) {
        Words w = desk.words(locale);
        model.addAttribute("form", form.state());
        model.addAttribute("document", document);
        model.addAttribute("rows", rows);
        model.addAttribute("reviewed", documents.reviewedAt(document.id()).isPresent());
        model.addAttribute("issuers", desk.choices(desk.unitsFor(ProgrammeAction.ASSIGN)));
        model.addAttribute("axes", axes.choices(desk.today()));
        model.addAttribute("lists", lists(w));
        model.addAttribute(
                "priorities",
                Stream.of(Priority.values())
                        .map(each -> new Choice(each.name(), w.of(each.key())))
                        .toList());
        model.addAttribute("today", desk.today());
        return "programme/assign";
    }

    private List<Choice> lists(Words w) {
        return audiences.latest(LISTS).stream()
                .map(each -> new Choice(
                        new Whom.Kept(each.id()).written(),
                        w.of("programme.list.choice", each.name(), VietnameseFormats.number(each.size()))))
                .toList();
    }

    private Document document(String id) {
        return documents
                .find(new DocumentId(Desk.uuid(id)))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
