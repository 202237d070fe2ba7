package thongsuot.programme.assigning;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import thongsuot.platform.Gate;
import thongsuot.programme.Commands;
import thongsuot.programme.Desk;
import thongsuot.programme.Obligation;
import thongsuot.programme.ObligationId;
import thongsuot.programme.ProgrammeAction;
import thongsuot.programme.Refusal;
import thongsuot.web.Choice;
import thongsuot.web.FormState;
import thongsuot.web.Notice;
import thongsuot.web.VietnameseFormats;

/** Setting a duty behind another one: "sau khi …". */
@Controller
class OrderController {

    private static final int CHOICES = 200;

    private final Waits waits;
    private final ObligationTables tables;
    private final Commands commands;
    private final Desk desk;
    private final Gate gate;

    OrderController(Waits waits, ObligationTables tables, Commands commands, Desk desk, Gate gate) {
        this.waits = waits;
        this.tables = tables;
        this.commands = commands;
        this.desk = desk;
        this.gate = gate;
    }

    @GetMapping("/obligations/{id:[0-9a-f-]{36}}/order")
    String form(@PathVariable String id, Model model) {
        Obligation obligation = obligation(id);
        gate.require(ProgrammeAction.ASSIGN, obligation.issuer().value());
        return shown(obligation, FormState.empty(), model);
    }

    @PostMapping("/obligations/{id:[0-9a-f-]{36}}/order")
    String set(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String after,
            @RequestParam(name = "once", required = false) @Nullable UUID token,
            Locale locale,
            RedirectAttributes next,
            Model model) {
        Obligation obligation = obligation(id);
        FormState typed = FormState.of(Map.of("after", after));
        if (after.isBlank())
            return shown(obligation, typed.withError("after", desk.words(locale).of(Refusal.NOT_YOURS.key())), model);
        ObligationId first = new ObligationId(Desk.uuid(after));
        return commands.run(
                token,
                () -> waits.set(obligation.id(), first),
                each -> "/obligations/" + each,
                why -> shown(
                        obligation, typed.withError("after", desk.words(locale).of(why.key())), model),
                () -> Notice.done(next, "programme.ordered"));
    }

    private String shown(Obligation obligation, FormState form, Model model) {
        List<Choice> choices = tables.given(null, null, CHOICES).stream()
                .filter(each -> each.open()
                        && each.issuer().equals(obligation.issuer())
                        && !each.id().equals(obligation.id()))
                .map(each -> new Choice(
                        each.id().toString(), each.title() + " (" + VietnameseFormats.date(each.issuedOn()) + ")"))
                .toList();
        model.addAttribute("obligation", obligation);
        model.addAttribute("form", form);
        model.addAttribute("choices", choices);
        return "programme/order";
    }

    private Obligation obligation(String id) {
        return tables.find(new ObligationId(Desk.uuid(id)))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
