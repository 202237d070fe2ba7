package thongsuot.programme.boards;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import thongsuot.organisation.Unit;
import thongsuot.programme.Desk;
import thongsuot.programme.ProgrammeAction;
import thongsuot.web.BadInputException;
import thongsuot.web.Crumb;
import thongsuot.web.Words;

/** The board of a head: what is late, silent, due soon and done below a unit, and the work behind each number. */
@Controller
class BoardController {

    private static final int SHOWN = 200;
    private static final int FILED = 20_000;

    private final Boards boards;
    private final BoardAddress address;
    private final BoardFrames frames;
    private final Desk desk;

    BoardController(Boards boards, BoardAddress address, BoardFrames frames, Desk desk) {
        this.boards = boards;
        this.address = address;
        this.frames = frames;
        this.desk = desk;
    }

    @GetMapping(Filter.BOARD)
    String board(
            BoardAddress.Asked asked, @RequestParam(defaultValue = "UNITS") String by, Locale locale, Model model) {
        desk.requireSight();
        Words w = desk.words(locale);
        List<Unit> own = desk.unitsFor(ProgrammeAction.VIEW);
        Filter filter = address.read(asked, own).orElse(null);
        if (filter == null) return "programme/board-none";
        Board board = boards.board(filter, desk.today(), w);
        model.addAttribute("board", board);
        model.addAttribute("by", by(by));
        model.addAttribute("frame", frames.of(board.filter(), board.name(), board.lines(), own, asked, w));
        model.addAttribute("shown", SHOWN);
        return "programme/board";
    }

    @GetMapping(Filter.BOARD + "/works")
    String works(
            BoardAddress.Asked asked, @RequestParam(defaultValue = "ALL") String show, Locale locale, Model model) {
        desk.requireSight();
        Words w = desk.words(locale);
        Filter filter = address.read(asked, desk.unitsFor(ProgrammeAction.VIEW)).orElse(null);
        if (filter == null) return "programme/board-none";
        List<WorkRow> found = boards.works(filter, show(show), desk.today(), SHOWN + 1);
        model.addAttribute("filter", filter);
        model.addAttribute("name", desk.name(filter.at()));
        model.addAttribute("show", show(show));
        model.addAttribute("works", found.stream().limit(SHOWN).toList());
        model.addAttribute("more", found.size() > SHOWN);
        model.addAttribute("crumbs", List.of(new Crumb(w.of("board.title"), filter.path())));
        model.addAttribute("today", desk.today());
        return "programme/board-works";
    }

    @GetMapping(Filter.BOARD + "/works.xlsx")
    void worksFile(
            BoardAddress.Asked asked,
            @RequestParam(defaultValue = "ALL") String show,
            Locale locale,
            HttpServletResponse response)
            throws IOException {
        Filter filter = filter(asked);
        List<WorkRow> found = boards.works(filter, show(show), desk.today(), FILED);
        attach(response, "viec.xlsx", BoardFile.XLSX);
        BoardFile.works(response.getOutputStream(), found, desk.today(), desk.words(locale));
    }

    @GetMapping(Filter.BOARD + ".xlsx")
    void workbook(BoardAddress.Asked asked, Locale locale, HttpServletResponse response) throws IOException {
        Words w = desk.words(locale);
        Board board = boards.board(filter(asked), desk.today(), w);
        attach(response, "bang-theo-doi.xlsx", BoardFile.XLSX);
        BoardFile.workbook(response.getOutputStream(), board, w);
    }

    @GetMapping(Filter.BOARD + ".csv")
    void csv(
            BoardAddress.Asked asked,
            @RequestParam(defaultValue = "UNITS") String by,
            Locale locale,
            HttpServletResponse response)
            throws IOException {
        Words w = desk.words(locale);
        Board board = boards.board(filter(asked), desk.today(), w);
        attach(response, "bang-theo-doi.csv", "text/csv;charset=UTF-8");
        BoardFile.csv(response.getWriter(), board, by(by), w);
    }

    private Filter filter(BoardAddress.Asked asked) {
        desk.requireSight();
        return address.read(asked, desk.unitsFor(ProgrammeAction.VIEW))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    static void attach(HttpServletResponse response, String name, String type) {
        response.setContentType(type);
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
    }

    private static By by(String value) {
        try {
            return By.valueOf(value);
        } catch (IllegalArgumentException _) {
            throw new BadInputException("by", value);
        }
    }

    private static Show show(String value) {
        try {
            return Show.valueOf(value);
        } catch (IllegalArgumentException _) {
            throw new BadInputException("show", value);
        }
    }
}
