package thongsuot.programme.extending;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
import thongsuot.programme.Commands;
import thongsuot.programme.Desk;
import thongsuot.programme.ProgrammeAction;
import thongsuot.programme.Refusal;
import thongsuot.programme.Work;
import thongsuot.programme.doing.Works;
import thongsuot.programme.model.Assignment;
import thongsuot.web.BadInputException;
import thongsuot.web.FormState;
import thongsuot.web.Notice;
import thongsuot.web.Words;

/** The page on which a unit asks for more time for one work, and sees what it asked before. */
@Controller
class AskingController {

    private static final String PAGE = "/works/{mandate:[0-9a-f-]{36}}/{unit:[0-9a-f-]{36}}/more-time";

    private final Works works;
    private final Extensions rows;
    private final Extending extending;
    private final Commands commands;
    private final Desk desk;

    AskingController(Works works, Extensions rows, Extending extending, Commands commands, Desk desk) {
        this.works = works;
        this.rows = rows;
        this.extending = extending;
        this.commands = commands;
        this.desk = desk;
    }

    @GetMapping(PAGE)
    String page(
            @PathVariable String mandate,
            @PathVariable String unit,
            @RequestParam(defaultValue = "") String on,
            Model model) {
        return shown(work(mandate, unit, on), FormState.empty(), model);
    }

    @PostMapping(PAGE)
    String ask(
            @PathVariable String mandate,
            @PathVariable String unit,
            @RequestParam(defaultValue = "") String on,
            @RequestParam MultiValueMap<String, String> typed,
            @RequestParam(name = "once", required = false) @Nullable UUID token,
            Locale locale,
            Model model,
            RedirectAttributes next) {
        Work work = work(mandate, unit, on);
        Words w = desk.words(locale);
        FormState form = FormState.of(new LinkedHashMap<String, List<String>>(typed));
        Optional<LocalDate> wanted = desk.date(text(typed, "wanted"));
        if (wanted.isEmpty()) return shown(work, form.withError("wanted", w.of("extension.day.wrong")), model);
        int version = version(text(typed, "version"));
        try {
            return commands.run(
                    token,
                    () -> extending.ask(work.key(), version, wanted.get(), text(typed, "reason")),
                    _ -> work.key().path(),
                    why -> shown(work, form.withError(field(why), w.of(why.key())), model),
                    () -> Notice.done(next, "extension.asked"));
        } catch (AskedAlreadyException e) {
            return shown(work, form.withError("", w.of("extension.already")), model);
        }
    }

    private static String field(Refusal why) {
        return switch (why) {
            case REASON_MISSING -> "reason";
            case NOT_LATER -> "wanted";
            default -> "";
        };
    }

    private static int version(String value) {
        if (!value.matches("\\d{1,9}")) throw new BadInputException("version", value);
        return Integer.parseInt(value);
    }

    private static String text(MultiValueMap<String, String> typed, String name) {
        String value = typed.getFirst(name);
        return value == null ? "" : value.strip();
    }

    private String shown(Work work, FormState form, Model model) {
        List<Extension> before = rows.of(work.key());
        boolean open = before.stream().anyMatch(each -> each.state() == Extension.State.OPEN);
        model.addAttribute("work", work);
        model.addAttribute("form", form);
        model.addAttribute("before", before);
        model.addAttribute(
                "mayAsk",
                !open
                        && work.obligation().open()
                        && work.state() instanceof Assignment.Owed
                        && work.state().dueOn() != null
                        && !work.continuous()
                        && desk.may(ProgrammeAction.REPORT, work.key().unit()));
        return "programme/moretime";
    }

    private Work work(String mandate, String unit, String on) {
        return works.get(Desk.key(mandate, unit, on));
    }
}
