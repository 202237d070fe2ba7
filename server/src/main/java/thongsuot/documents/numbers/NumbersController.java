package thongsuot.documents.numbers;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import thongsuot.documents.DocumentAction;
import thongsuot.documents.numbers.KeepingNumbers.TakenException;
import thongsuot.documents.register.OwnRegisters;
import thongsuot.organisation.UnitId;
import thongsuot.organisation.Units;
import thongsuot.platform.Gate;
import thongsuot.platform.Once;
import thongsuot.reader.cite.DocumentNumber;
import thongsuot.web.BadInputException;
import thongsuot.web.Choice;
import thongsuot.web.FormState;
import thongsuot.web.Notice;

/** The number series of a unit: gaps, doubles, numbers held back or void, terms. */
@Controller
class NumbersController {

    private final KeepingNumbers numbers;
    private final OwnRegisters registers;
    private final Units units;
    private final Gate gate;
    private final Once once;
    private final Clock clock;

    NumbersController(KeepingNumbers numbers, OwnRegisters registers, Units units, Gate gate, Once once, Clock clock) {
        this.numbers = numbers;
        this.registers = registers;
        this.units = units;
        this.gate = gate;
        this.once = once;
        this.clock = clock;
    }

    @GetMapping("/documents/numbers")
    String page(@RequestParam(required = false) @Nullable UUID unit, Model model) {
        if (!gate.allowsAnywhere(DocumentAction.NUMBER)) gate.require(DocumentAction.NUMBER, null);
        List<Choice> choices = registers.choices(DocumentAction.NUMBER);
        UUID shown = unit != null || choices.isEmpty()
                ? unit
                : UUID.fromString(choices.getFirst().value());
        model.addAttribute("units", choices);
        model.addAttribute("unit", shown);
        model.addAttribute("form", FormState.of(java.util.Map.of("unit", shown == null ? "" : shown.toString())));
        model.addAttribute("series", shown == null ? List.<SeriesView>of() : numbers.of(new UnitId(shown)));
        model.addAttribute("terms", shown == null ? List.<KeepingNumbers.Term>of() : numbers.terms(new UnitId(shown)));
        return "documents/numbers";
    }

    @PostMapping("/documents/numbers/{series:[0-9a-f-]{36}}")
    String set(
            @PathVariable UUID series,
            @RequestParam UUID unit,
            @RequestParam(defaultValue = "0") int number,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam String state,
            @RequestParam(required = false) @Nullable UUID once,
            RedirectAttributes next) {
        String back = "/documents/numbers?unit=" + unit;
        boolean known = state.equals("RESERVED") || state.equals("VOID");
        if (!known || reason.isBlank() || reason.length() > 500 || number < 0) {
            Notice.warning(next, "numbers.reason.needed");
            return "redirect:" + back;
        }
        String said = "numbers.set." + state;
        try {
            return "redirect:"
                    + this.once.run(once, () -> {
                        int set = numbers.set(series, number, state, reason.strip());
                        Notice.done(next, said, set);
                        return back;
                    });
        } catch (TakenException e) {
            Notice.warning(next, "numbers.taken", e.number());
            return "redirect:" + back;
        }
    }

    /** A series that an office brings along: the last number of its paper book. */
    @PostMapping("/documents/numbers")
    String begin(
            @RequestParam UUID unit,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String series,
            RedirectAttributes next) {
        UnitId holder = known(unit);
        DocumentNumber last = DocumentNumber.parse(code);
        Integer number = last == null ? null : last.number();
        boolean counted = series.matches(last != null && last.isParty() ? "\\d{4}-\\d{4}" : "\\d{4}");
        if (last == null || number == null || !counted) Notice.warning(next, "numbers.begin.wrong");
        else {
            numbers.begin(holder, last.symbol(), last.mark(), series, number);
            Notice.done(next, "numbers.begun", last.symbol());
        }
        return "redirect:/documents/numbers?unit=" + unit;
    }

    @PostMapping("/documents/numbers/terms")
    String term(
            @RequestParam UUID unit,
            @RequestParam(defaultValue = "") String label,
            @RequestParam(required = false) @Nullable LocalDate firstDay,
            @RequestParam(defaultValue = "") String basis,
            RedirectAttributes next) {
        UnitId holder = known(unit);
        if (!label.matches("\\d{4}-\\d{4}") || firstDay == null || basis.length() > 300)
            Notice.warning(next, "numbers.term.wrong");
        else
            try {
                numbers.term(holder, label, firstDay, basis.strip());
                Notice.done(next, "numbers.term.added", label);
            } catch (DataIntegrityViolationException e) {
                Notice.warning(next, "numbers.term.overlaps");
            }
        return "redirect:/documents/numbers?unit=" + unit;
    }

    private UnitId known(UUID unit) {
        UnitId id = new UnitId(unit);
        if (units.nearest(id, LocalDate.now(clock)).isEmpty()) throw new BadInputException("unit", id.toString());
        return id;
    }
}
