package thongsuot.organisation.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
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
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import thongsuot.organisation.Basis;
import thongsuot.organisation.OrganisationAction;
import thongsuot.organisation.Outcome;
import thongsuot.organisation.transfer.Checked;
import thongsuot.organisation.transfer.UnitFile;
import thongsuot.organisation.transfer.UnitImport;
import thongsuot.platform.Gate;
import thongsuot.platform.Ids;
import thongsuot.platform.Once;
import thongsuot.web.FormState;
import thongsuot.web.Notice;
import thongsuot.web.VietnameseFormats;
import thongsuot.web.Words;

/** Units from a file in two steps: what it would do, then the word to do it. */
@Controller
class ImportController {

    private final UnitImport imports;
    private final Looking looking;
    private final Gate gate;
    private final Once once;

    ImportController(UnitImport imports, Looking looking, Gate gate, Once once) {
        this.imports = imports;
        this.looking = looking;
        this.gate = gate;
        this.once = once;
    }

    @GetMapping("/units/import")
    String form(Model model) {
        gate.require(OrganisationAction.IMPORT, null);
        model.addAttribute("form", FormState.of(Map.of("day", VietnameseFormats.date(looking.today()))));
        return "organisation/import";
    }

    @PostMapping("/units/import")
    String check(
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(defaultValue = "") String day,
            @RequestParam(defaultValue = "") String number,
            @RequestParam(defaultValue = "") String decidedOn,
            @RequestParam(defaultValue = "") String issuer,
            Locale locale,
            HttpServletResponse response,
            Model model)
            throws IOException {
        gate.require(OrganisationAction.IMPORT, null);
        Words w = looking.words(locale);
        Map<String, String> typed = new LinkedHashMap<>();
        typed.put("day", day);
        typed.put("number", number);
        typed.put("decidedOn", decidedOn);
        typed.put("issuer", issuer);
        FormState form = FormState.of(typed);
        LocalDate from = VietnameseFormats.parseDate(day, looking.today()).orElse(null);
        LocalDate decided = decidedOn.isBlank()
                ? null
                : VietnameseFormats.parseDate(decidedOn, looking.today()).orElse(null);
        if (file == null || file.isEmpty()) form = form.withError("file", w.of("units.import.noFile"));
        if (from == null) form = form.withError("day", w.of("units.day.wrong", day));
        if (!decidedOn.isBlank() && decided == null)
            form = form.withError("decidedOn", w.of("units.day.wrong", decidedOn));
        if (file == null || from == null || !form.errors().isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("form", form);
            return "organisation/import";
        }
        String name = String.valueOf(file.getOriginalFilename())
                .replaceAll("\\p{Cntrl}", "")
                .strip();
        UnitFile kept = new UnitFile(
                Ids.next(),
                name.isBlank() ? w.of("units.import") : name.substring(0, Math.min(200, name.length())),
                file.getBytes(),
                from,
                new Basis(number.strip(), decided, issuer.strip()));
        Checked checked = imports.check(kept.content(), from);
        if (checked.errors().isEmpty()) imports.keep(kept);
        model.addAttribute("view", new ImportView(kept, checked, w));
        return "organisation/checked";
    }

    @PostMapping("/units/import/{id}")
    String bringIn(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable UUID once,
            RedirectAttributes next,
            Locale locale) {
        gate.require(OrganisationAction.IMPORT, null);
        Words w = looking.words(locale);
        String path = this.once.run(once, () -> {
            UnitFile file = imports.find(id).orElse(null);
            if (file == null) {
                Notice.warning(next, "units.import.gone");
                return "/units/import";
            }
            switch (imports.bringIn(file)) {
                case Outcome.Done _ -> Notice.done(next, "units.import.done", file.name());
                case Outcome.Refused refused ->
                    Notice.warning(next, "units.import.refused", Objections.words(refused.objections(), w));
            }
            return "/units";
        });
        return "redirect:" + path;
    }
}
