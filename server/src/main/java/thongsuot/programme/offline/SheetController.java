package thongsuot.programme.offline;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
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
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import thongsuot.organisation.Unit;
import thongsuot.platform.Once;
import thongsuot.programme.Desk;
import thongsuot.programme.ProgrammeAction;
import thongsuot.web.BadInputException;
import thongsuot.web.FormState;
import thongsuot.web.Notice;
import thongsuot.web.VietnameseFormats;
import thongsuot.web.Words;

/** Work without a line, in three steps: the sheet out, the sheet back and what it would do, the word to do it. */
@Controller
class SheetController {

    private static final String HERE = "/works/sheet";
    private static final int MOST_BYTES = 5 << 20;
    private static final int LOGGED = 20;

    private final Offline offline;
    private final SheetTables tables;
    private final Desk desk;
    private final Once once;

    SheetController(Offline offline, SheetTables tables, Desk desk, Once once) {
        this.offline = offline;
        this.tables = tables;
        this.desk = desk;
        this.once = once;
    }

    @GetMapping(HERE)
    String page(Model model) {
        return page(FormState.of(Map.of()), model);
    }

    private String page(FormState form, Model model) {
        desk.requireSight();
        model.addAttribute("form", form);
        model.addAttribute("units", desk.choices(desk.unitsFor(ProgrammeAction.REPORT)));
        model.addAttribute("brought", tables.brought(LOGGED));
        return "programme/offline";
    }

    @GetMapping(HERE + "/file")
    void file(@RequestParam(defaultValue = "") String unit, Locale locale, HttpServletResponse response)
            throws IOException {
        desk.requireSight();
        Unit of = desk.unitsFor(ProgrammeAction.REPORT).stream()
                .filter(each -> each.id().toString().equals(unit))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        response.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        response.setHeader("Content-Disposition", "attachment; filename=\"viec-" + desk.today() + ".xlsx\"");
        offline.write(of.id(), desk.words(locale), response.getOutputStream());
    }

    @PostMapping(HERE)
    String bring(
            @RequestParam(required = false) @Nullable MultipartFile file,
            Locale locale,
            RedirectAttributes next,
            Model model)
            throws IOException {
        desk.requireAnywhere(ProgrammeAction.REPORT);
        Words w = desk.words(locale);
        FormState form = FormState.of(Map.of());
        if (file == null || file.isEmpty()) return page(form.withError("file", w.of("offline.noFile")), model);
        if (file.getSize() > MOST_BYTES) return page(form.withError("file", w.of("offline.tooBig")), model);
        byte[] content = file.getBytes();
        KeptSheet before = tables.whole(content).orElse(null);
        if (before != null && before.broughtAt() != null) {
            Notice.warning(
                    next,
                    "offline.again",
                    VietnameseFormats.dateAndTime(before.broughtAt().toInstant()));
            return "redirect:" + HERE;
        }
        return "redirect:" + HERE + "/" + tables.keep(name(file, w), content);
    }

    private static String name(MultipartFile file, Words w) {
        String name = String.valueOf(file.getOriginalFilename())
                .replaceAll("\\p{Cntrl}", "")
                .strip();
        return name.isBlank() ? w.of("offline.title") : name.substring(0, Math.min(200, name.length()));
    }

    @GetMapping(HERE + "/{id:[0-9a-f-]{36}}")
    String checked(@PathVariable String id, Locale locale, Model model) {
        desk.requireSight();
        UUID sheet = Desk.uuid(id);
        KeptSheet kept = tables.find(sheet).orElseThrow(SheetController::gone);
        byte[] content = tables.content(sheet).orElse(null);
        if (content == null) return "redirect:" + HERE;
        model.addAttribute("view", new CheckedView(kept, offline.check(content), desk.words(locale)));
        return "programme/offline-checked";
    }

    private static ResponseStatusException gone() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    @PostMapping(HERE + "/{id:[0-9a-f-]{36}}")
    String bringIn(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String rows,
            @RequestParam(defaultValue = "") String count,
            @RequestParam(name = "once", required = false) @Nullable UUID token,
            RedirectAttributes next) {
        desk.requireAnywhere(ProgrammeAction.REPORT);
        UUID sheet = Desk.uuid(id);
        if (tables.find(sheet).isEmpty()) throw gone();
        if (!count.matches("\\d{1,5}")) throw new BadInputException("count", count);
        if (!List.of("all", "right").contains(rows)) throw new BadInputException("rows", rows);
        try {
            return "redirect:"
                    + once.run(token, () -> {
                        Offline.Brought brought = offline.bringIn(sheet, rows.equals("right"), Integer.parseInt(count));
                        Notice.done(
                                next,
                                "offline.done",
                                VietnameseFormats.number(brought.done()),
                                VietnameseFormats.number(brought.left()));
                        return HERE;
                    });
        } catch (ChangedException e) {
            Notice.warning(next, "offline.changed");
            return "redirect:" + HERE + "/" + sheet;
        }
    }
}
