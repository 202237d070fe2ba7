package thongsuot.calendar.terms;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import thongsuot.calendar.CalendarAction;
import thongsuot.organisation.Line;
import thongsuot.organisation.UnitId;
import thongsuot.organisation.Units;
import thongsuot.platform.Gate;
import thongsuot.platform.Once;
import thongsuot.web.BadInputException;
import thongsuot.web.Choice;
import thongsuot.web.FormState;
import thongsuot.web.Notice;
import thongsuot.web.VietnameseFormats;
import thongsuot.web.Words;

/** Terms of bodies: which are known, and a form for a new one. */
@Controller
class TermController {

    private final Terms terms;
    private final Units units;
    private final Gate gate;
    private final Once once;
    private final MessageSource messages;
    private final Clock clock;

    TermController(Terms terms, Units units, Gate gate, Once once, MessageSource messages, Clock clock) {
        this.terms = terms;
        this.units = units;
        this.gate = gate;
        this.once = once;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping("/calendar/terms")
    String page(Locale locale, Model model) {
        gate.require(CalendarAction.VIEW, null);
        return shown(FormState.empty(), new Words(messages, locale), model);
    }

    @PostMapping("/calendar/terms")
    String enter(
            @RequestParam MultiValueMap<String, String> typed,
            @RequestParam(name = "once", required = false) @Nullable UUID token,
            Locale locale,
            Model model,
            RedirectAttributes next) {
        Words w = new Words(messages, locale);
        if (!gate.allowsAnywhere(CalendarAction.TERMS)) gate.require(CalendarAction.TERMS, null);
        FormState form = FormState.of(new LinkedHashMap<String, List<String>>(typed));
        UnitId body = body(text(typed, "unit"));
        Line line = line(text(typed, "line"));
        Optional<LocalDate> first = VietnameseFormats.parseDate(text(typed, "first"), LocalDate.now(clock));
        if (body == null && !text(typed, "unit.words").isEmpty())
            form = form.withError("unit", w.of("term.unit.pick", text(typed, "unit.words")));
        if (!text(typed, "label").matches("\\d{4}-\\d{4}")) form = form.withError("label", w.of("term.label.wrong"));
        if (first.isEmpty()) form = form.withError("first", w.of("term.first.wrong"));
        if (text(typed, "basis").isEmpty() || text(typed, "basis").length() > 300)
            form = form.withError("basis", w.of("term.basis.wrong"));
        if (!form.errors().isEmpty() || first.isEmpty()) return shown(form, w, model);
        try {
            return "redirect:"
                    + once.run(token, () -> {
                        terms.enter(body, line, text(typed, "label"), first.get(), text(typed, "basis"));
                        Notice.done(next, "term.entered", text(typed, "label"));
                        return "/calendar/terms";
                    });
        } catch (DataIntegrityViolationException e) {
            return shown(form.withError("first", w.of("term.overlaps")), w, model);
        }
    }

    private String shown(FormState form, Words w, Model model) {
        model.addAttribute("terms", terms.all());
        model.addAttribute("form", form);
        model.addAttribute("keeps", gate.allowsAnywhere(CalendarAction.TERMS));
        model.addAttribute(
                "lines",
                Arrays.stream(Line.values())
                        .map(line -> new Choice(line.name(), w.of(line.key())))
                        .toList());
        return "calendar/terms";
    }

    private @Nullable UnitId body(String typed) {
        if (typed.isEmpty()) return null;
        try {
            UnitId id = new UnitId(UUID.fromString(typed));
            if (units.nearest(id, LocalDate.now(clock)).isPresent()) return id;
        } catch (IllegalArgumentException e) {
            throw new BadInputException("unit", typed);
        }
        throw new BadInputException("unit", typed);
    }

    private static Line line(String typed) {
        for (Line line : Line.values()) if (line.name().equals(typed)) return line;
        throw new BadInputException("line", typed);
    }

    private static String text(MultiValueMap<String, String> typed, String name) {
        String value = typed.getFirst(name);
        return value == null ? "" : value.strip();
    }
}
