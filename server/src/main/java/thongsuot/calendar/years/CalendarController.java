package thongsuot.calendar.years;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import thongsuot.calendar.CalendarAction;
import thongsuot.calendar.CalendarYear;
import thongsuot.calendar.Calendars;
import thongsuot.calendar.Length;
import thongsuot.calendar.SpecialDay.Kind;
import thongsuot.platform.EditConflictException;
import thongsuot.platform.Gate;
import thongsuot.platform.Once;
import thongsuot.web.Choice;
import thongsuot.web.FormState;
import thongsuot.web.Link;
import thongsuot.web.Notice;
import thongsuot.web.Words;

/** The working calendar: holidays and swapped days of each year, and a day worked out by hand. */
@Controller
class CalendarController {

    private final Years years;
    private final Calendars calendars;
    private final Gate gate;
    private final Once once;
    private final MessageSource messages;
    private final Clock clock;

    CalendarController(Years years, Calendars calendars, Gate gate, Once once, MessageSource messages, Clock clock) {
        this.years = years;
        this.calendars = calendars;
        this.gate = gate;
        this.once = once;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping("/calendar")
    String page(
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String amount,
            @RequestParam(required = false) @Nullable String unit,
            Locale locale,
            Model model) {
        gate.require(CalendarAction.VIEW, null);
        Words w = new Words(messages, locale);
        LocalDate today = LocalDate.now(clock);
        int shown = year == null ? today.getYear() : year;
        List<KeptYear> all = years.all();
        KeptYear kept = all.stream()
                .filter(each -> each.year().year() == shown)
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        int last = all.getLast().year().year();
        boolean keeps = gate.allows(CalendarAction.KEEP, null);
        model.addAttribute("year", YearView.of(kept.year(), kept.version(), w));
        model.addAttribute("links", links(all, shown));
        model.addAttribute("keeps", keeps);
        model.addAttribute("next", last + 1);
        model.addAttribute("history", kept.version() > 1 ? years.history(shown) : List.of(kept));
        model.addAttribute("sum", SumForm.of(from, amount, unit, calendars.reckoning(), today, w));
        model.addAttribute("units", units(w.locale()));
        model.addAttribute("reporting", PeriodsView.of(calendars.reporting(), shown, w));
        return "calendar/year";
    }

    @GetMapping("/calendar/{year:\\d{4}}/edit")
    String edit(@PathVariable int year, Locale locale, Model model) {
        gate.require(CalendarAction.KEEP, null);
        Optional<KeptYear> kept = known(year);
        CalendarYear shown = kept.map(KeptYear::year).orElseGet(() -> years.proposal(year));
        int version = kept.map(KeptYear::version).orElse(0);
        return form(year, version, YearForm.kept(shown, version), new Words(messages, locale), model);
    }

    @PostMapping("/calendar/{year:\\d{4}}")
    String enter(
            @PathVariable int year,
            @RequestParam(required = false) @Nullable UUID once,
            HttpServletRequest request,
            Locale locale,
            Model model,
            RedirectAttributes next) {
        gate.require(CalendarAction.KEEP, null);
        known(year);
        Words w = new Words(messages, locale);
        YearForm read = YearForm.read(year, request.getParameterMap(), w);
        Optional<CalendarYear> entered = read.year();
        if (entered.isEmpty()) return form(year, read.version(), read.form(), w, model);
        try {
            return "redirect:"
                    + this.once.run(once, () -> {
                        years.enter(entered.get(), read.version(), read.reason());
                        Notice.done(next, "calendar.entered", String.valueOf(year));
                        return "/calendar?year=" + year;
                    });
        } catch (EditConflictException e) {
            String by = years.history(year).getFirst().by();
            return form(year, read.version(), read.form().withError("", w.of("calendar.conflict", by)), w, model);
        }
    }

    /** The years that are there, and the one after the last: a gap would be asked for by nobody. */
    private Optional<KeptYear> known(int year) {
        List<KeptYear> all = years.all();
        int last = all.getLast().year().year();
        if (year < all.getFirst().year().year() || year > last + 1 || year > 2100)
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        return all.stream().filter(each -> each.year().year() == year).findFirst();
    }

    private static String form(int year, int version, FormState form, Words w, Model model) {
        model.addAttribute("year", year);
        model.addAttribute("fresh", version == 0);
        model.addAttribute("form", form);
        model.addAttribute("lines", YearForm.lines(form));
        model.addAttribute(
                "kinds",
                Arrays.stream(Kind.values())
                        .map(kind -> new Choice(kind.name(), w.of(kind.key())))
                        .toList());
        return "calendar/edit";
    }

    private static List<Link> links(List<KeptYear> all, int shown) {
        return all.stream()
                .map(each -> each.year().year())
                .map(year -> new Link(String.valueOf(year), "/calendar?year=" + year, "", year == shown))
                .toList();
    }

    private static List<Choice> units(Locale locale) {
        return Arrays.stream(Length.Unit.values())
                .map(unit -> new Choice(unit.name(), unit.in(locale)))
                .toList();
    }
}
