package thongsuot.programme.boards;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import thongsuot.platform.Once;
import thongsuot.programme.Desk;
import thongsuot.programme.ProgrammeAction;
import thongsuot.web.BadInputException;
import thongsuot.web.Notice;

/** The weekly list of a unit: on the screen, as a workbook, and as an official notice that its number freezes. */
@Controller
class WeeklyController {

    static final String WEEKLY = "/programme/weekly";

    private final Boards boards;
    private final BoardAddress address;
    private final WeeklyNotice notice;
    private final Once once;
    private final Desk desk;

    WeeklyController(Boards boards, BoardAddress address, WeeklyNotice notice, Once once, Desk desk) {
        this.boards = boards;
        this.address = address;
        this.notice = notice;
        this.once = once;
        this.desk = desk;
    }

    @GetMapping(WEEKLY)
    String list(BoardAddress.Asked asked, Model model) {
        desk.requireSight();
        Filter filter = address.read(asked, desk.unitsFor(ProgrammeAction.VIEW)).orElse(null);
        if (filter == null) return "programme/board-none";
        model.addAttribute("list", boards.weekly(filter, desk.today()));
        model.addAttribute("name", desk.name(filter.at()));
        model.addAttribute("mayWrite", notice.mayWrite(filter));
        model.addAttribute("today", desk.today());
        return "programme/weekly";
    }

    @GetMapping(WEEKLY + ".xlsx")
    void workbook(BoardAddress.Asked asked, Locale locale, HttpServletResponse response) throws IOException {
        desk.requireSight();
        Filter filter = address.read(asked, desk.unitsFor(ProgrammeAction.VIEW))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        WeeklyList list = boards.weekly(filter, desk.today());
        BoardController.attach(response, "nhiem-vu-trong-tuan.xlsx", BoardFile.XLSX);
        BoardFile.works(response.getOutputStream(), list.all(), desk.today(), desk.words(locale));
    }

    /** Writes the list as it stands now into a draft among the letters; there it is signed and gets its number. */
    @PostMapping(WEEKLY)
    String write(
            BoardAddress.Asked asked,
            @RequestParam(name = "once", required = false) @Nullable UUID token,
            RedirectAttributes next) {
        desk.requireSight();
        if (asked.at() == null || asked.at().isBlank()) throw new BadInputException("at", "");
        Filter filter = address.read(asked, desk.unitsFor(ProgrammeAction.VIEW))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        String path = once.run(token, () -> {
            UUID letter = notice.begin(filter, desk.today());
            Notice.done(next, "board.weekly.written");
            return "/letters/" + letter;
        });
        return "redirect:" + path;
    }
}
