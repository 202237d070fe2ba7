package thongsuot.programme.escalating;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import thongsuot.organisation.Unit;
import thongsuot.organisation.UnitId;
import thongsuot.platform.Once;
import thongsuot.programme.Desk;
import thongsuot.programme.Priority;
import thongsuot.programme.ProgrammeAction;
import thongsuot.web.BadInputException;
import thongsuot.web.Choice;
import thongsuot.web.FormState;
import thongsuot.web.Notice;
import thongsuot.web.VietnameseFormats;
import thongsuot.web.Words;

/** The ladders of a unit: those that are kept, what would be taken today, and a form for another one. */
@Controller
class LadderController {

    private static final String PAGE = "/escalation";
    private static final int SHOWN = 100;

    private final Ladders ladders;
    private final Escalating escalating;
    private final Once once;
    private final Desk desk;

    LadderController(Ladders ladders, Escalating escalating, Once once, Desk desk) {
        this.ladders = ladders;
        this.escalating = escalating;
        this.once = once;
        this.desk = desk;
    }

    @GetMapping(PAGE)
    String page(@RequestParam(defaultValue = "") String issuer, Locale locale, Model model) {
        desk.requireSight();
        List<Unit> own = desk.unitsFor(ProgrammeAction.DECIDE);
        UnitId of = own.stream()
                .map(Unit::id)
                .filter(each -> each.toString().equals(issuer))
                .findFirst()
                .orElse(own.isEmpty() ? null : own.getFirst().id());
        return shown(of, own, null, locale, model);
    }

    @PostMapping(PAGE)
    String add(
            @RequestParam MultiValueMap<String, String> typed,
            @RequestParam(name = "once", required = false) @Nullable UUID token,
            Locale locale,
            RedirectAttributes next,
            Model model) {
        desk.requireAnywhere(ProgrammeAction.DECIDE);
        List<Unit> own = desk.unitsFor(ProgrammeAction.DECIDE);
        String named = String.valueOf(typed.getFirst("issuer"));
        UnitId issuer = own.stream()
                .map(Unit::id)
                .filter(each -> each.toString().equals(named))
                .findFirst()
                .orElseThrow(() -> new BadInputException("issuer", named));
        Words w = desk.words(locale);
        LocalDate from = desk.date(typed.getFirst("from")).orElse(null);
        LadderForm form = LadderForm.read(typed, desk.today(), from, w);
        if (!form.state().errors().isEmpty() || from == null) return shown(issuer, own, form.state(), locale, model);
        try {
            return "redirect:"
                    + once.run(token, () -> {
                        ladders.add(issuer, from, form.steps());
                        Notice.done(next, "escalation.made", VietnameseFormats.date(from));
                        return PAGE + "?issuer=" + issuer;
                    });
        } catch (DataIntegrityViolationException e) {
            form.wrong("from", w.of("escalation.from.taken"));
            return shown(issuer, own, form.state(), locale, model);
        }
    }

    private String shown(@Nullable UnitId of, List<Unit> own, @Nullable FormState typed, Locale locale, Model model) {
        Words w = desk.words(locale);
        List<Ladder> all = ladders.of(of == null ? List.of() : List.of(of));
        Ladder now = of == null ? all.getLast() : Ladders.on(all, of, desk.today());
        model.addAttribute("issuer", of);
        model.addAttribute("issuers", desk.choices(own));
        model.addAttribute("ladders", all);
        model.addAttribute("now", now);
        model.addAttribute("form", typed == null ? LadderForm.kept(now) : typed);
        model.addAttribute("typed", typed != null);
        model.addAttribute("next", of == null ? List.of() : escalating.preview(List.of(of), desk.today(), SHOWN));
        model.addAttribute("kinds", choices(StepKind.values(), w));
        model.addAttribute("priorities", priorities(w));
        model.addAttribute("lines", LadderForm.LINES);
        model.addAttribute("shown", SHOWN);
        model.addAttribute("today", desk.today());
        return "programme/escalation";
    }

    private static List<Choice> choices(StepKind[] kinds, Words w) {
        return Arrays.stream(kinds)
                .map(each -> new Choice(each.name(), w.of(each.key())))
                .toList();
    }

    private static List<Choice> priorities(Words w) {
        return Arrays.stream(Priority.values())
                .map(each -> new Choice(each.name(), w.of(each.key())))
                .toList();
    }
}
