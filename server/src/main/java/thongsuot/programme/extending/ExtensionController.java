package thongsuot.programme.extending;

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
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import thongsuot.programme.Commands;
import thongsuot.programme.Desk;
import thongsuot.programme.Refusal;
import thongsuot.web.BadInputException;
import thongsuot.web.FormState;
import thongsuot.web.Notice;

/** Requests for more time: those to decide, alone or many at once, and those of the own units. */
@Controller
class ExtensionController {

    private static final int MOST = 500;

    private final Extensions rows;
    private final Extending extending;
    private final Commands commands;
    private final Desk desk;

    ExtensionController(Extensions rows, Extending extending, Commands commands, Desk desk) {
        this.rows = rows;
        this.extending = extending;
        this.commands = commands;
        this.desk = desk;
    }

    @GetMapping("/extensions")
    String list(Model model) {
        desk.requireSight();
        return shown(FormState.empty(), List.of(), model);
    }

    @PostMapping("/extensions")
    String decide(
            @RequestParam MultiValueMap<String, String> typed,
            @RequestParam(name = "once", required = false) @Nullable UUID token,
            Locale locale,
            Model model,
            RedirectAttributes next) {
        desk.requireSight();
        List<ExtensionId> chosen = typed.getOrDefault("chosen", List.of()).stream()
                .map(each -> new ExtensionId(Desk.uuid(each)))
                .toList();
        FormState form = FormState.of(new LinkedHashMap<String, List<String>>(typed));
        Optional<Answer> answer = answer(typed);
        if (answer.isEmpty())
            return shown(form.withError("day", desk.words(locale).of("extension.day.wrong")), chosen, model);
        return commands.run(
                token,
                () -> extending.decide(chosen, answer.get()),
                _ -> "/extensions",
                why -> shown(
                        form.withError(
                                why == Refusal.REASON_MISSING ? "answer" : "",
                                desk.words(locale).of(why.key())),
                        chosen,
                        model),
                () -> Notice.done(next, "extension.decided", chosen.size()));
    }

    private Optional<Answer> answer(MultiValueMap<String, String> typed) {
        String words = text(typed, "answer");
        return switch (text(typed, "decision")) {
            case "GRANT" -> Optional.of(new Answer.Grant(words));
            case "REFUSE" -> Optional.of(new Answer.Refuse(words));
            case "OTHER" -> desk.date(text(typed, "day")).map(day -> new Answer.Other(day, words));
            default -> throw new BadInputException("decision", text(typed, "decision"));
        };
    }

    private static String text(MultiValueMap<String, String> typed, String name) {
        String value = typed.getFirst(name);
        return value == null ? "" : value.strip();
    }

    private String shown(FormState form, List<ExtensionId> chosen, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("chosen", chosen.stream().map(ExtensionId::toString).toList());
        model.addAttribute("waiting", rows.waiting(MOST));
        model.addAttribute("asked", rows.asked(MOST));
        return "programme/extensions";
    }
}
