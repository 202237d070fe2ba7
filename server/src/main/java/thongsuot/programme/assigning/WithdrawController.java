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
import thongsuot.programme.Mandate;
import thongsuot.programme.Obligation;
import thongsuot.programme.ObligationId;
import thongsuot.programme.ProgrammeAction;
import thongsuot.web.FormState;
import thongsuot.web.Notice;
import thongsuot.web.VietnameseFormats;
import thongsuot.web.Words;

/** Taking a duty back, after its consequences were named. */
@Controller
class WithdrawController {

    private final Assigning assigning;
    private final ObligationTables tables;
    private final Commands commands;
    private final Desk desk;
    private final Gate gate;

    WithdrawController(Assigning assigning, ObligationTables tables, Commands commands, Desk desk, Gate gate) {
        this.assigning = assigning;
        this.tables = tables;
        this.commands = commands;
        this.desk = desk;
        this.gate = gate;
    }

    @GetMapping("/obligations/{id:[0-9a-f-]{36}}/withdraw")
    String form(@PathVariable String id, Locale locale, Model model) {
        Obligation obligation = obligation(id);
        gate.require(ProgrammeAction.ASSIGN, obligation.issuer().value());
        return shown(obligation, FormState.empty(), locale, model);
    }

    @PostMapping("/obligations/{id:[0-9a-f-]{36}}/withdraw")
    String withdraw(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(name = "once", required = false) @Nullable UUID token,
            Locale locale,
            RedirectAttributes next,
            Model model) {
        Obligation obligation = obligation(id);
        FormState typed = FormState.of(Map.of("reason", reason));
        return commands.run(
                token,
                () -> assigning.withdraw(obligation.id(), reason),
                each -> "/obligations/" + each,
                why -> shown(
                        obligation, typed.withError("reason", desk.words(locale).of(why.key())), locale, model),
                () -> Notice.done(next, "programme.didWithdraw"));
    }

    private String shown(Obligation obligation, FormState form, Locale locale, Model model) {
        Words w = desk.words(locale);
        int units = tables.mandates(obligation.id()).stream()
                .mapToInt(Mandate::size)
                .sum();
        model.addAttribute("obligation", obligation);
        model.addAttribute("form", form);
        model.addAttribute(
                "consequences",
                List.of(
                        w.of("programme.withdraw.units", VietnameseFormats.number(units)),
                        w.of("programme.withdraw.counts")));
        return "programme/withdraw";
    }

    private Obligation obligation(String id) {
        return tables.find(new ObligationId(Desk.uuid(id)))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
