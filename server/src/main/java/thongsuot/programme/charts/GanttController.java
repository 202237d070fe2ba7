package thongsuot.programme.charts;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import thongsuot.organisation.Unit;
import thongsuot.programme.Desk;
import thongsuot.programme.ProgrammeAction;
import thongsuot.programme.boards.BoardAddress;
import thongsuot.programme.boards.BoardFrames;
import thongsuot.programme.boards.Boards;
import thongsuot.programme.boards.Filter;
import thongsuot.web.BadInputException;
import thongsuot.web.Words;

/** The duties of a board in time. */
@Controller
class GanttController {

    private static final String GANTT = Filter.BOARD + "/gantt";

    private final Gantts gantts;
    private final Boards boards;
    private final BoardAddress address;
    private final BoardFrames frames;
    private final Desk desk;

    GanttController(Gantts gantts, Boards boards, BoardAddress address, BoardFrames frames, Desk desk) {
        this.gantts = gantts;
        this.boards = boards;
        this.address = address;
        this.frames = frames;
        this.desk = desk;
    }

    @GetMapping(GANTT)
    String chart(
            BoardAddress.Asked asked,
            @RequestParam(defaultValue = "DOCUMENTS") String group,
            @RequestParam(defaultValue = "") String span,
            @RequestParam(defaultValue = "1") String page,
            Locale locale,
            Model model) {
        desk.requireSight();
        Words w = desk.words(locale);
        List<Unit> own = desk.unitsFor(ProgrammeAction.VIEW);
        Filter filter = address.read(asked, own).orElse(null);
        if (filter == null) return "programme/board-none";
        Boards.Place place = boards.place(filter, desk.today());
        Gantts.Asked wanted = new Gantts.Asked(by(group), span(span), page(page));
        model.addAttribute("gantt", gantts.chart(place.filter(), wanted, desk.today(), w));
        model.addAttribute("by", wanted.by());
        model.addAttribute("frame", frames.of(place, own, asked, w));
        model.addAttribute("today", desk.today());
        return "programme/gantt";
    }

    @GetMapping(GANTT + ".xlsx")
    void workbook(
            BoardAddress.Asked asked,
            @RequestParam(defaultValue = "DOCUMENTS") String group,
            Locale locale,
            HttpServletResponse response)
            throws IOException {
        List<GanttLine> lines = lines(asked, group, locale);
        ChartFile.attach(response, "tien-do.xlsx", ChartFile.XLSX);
        GanttFile.workbook(response.getOutputStream(), lines, desk.words(locale));
    }

    @GetMapping(GANTT + ".csv")
    void csv(
            BoardAddress.Asked asked,
            @RequestParam(defaultValue = "DOCUMENTS") String group,
            Locale locale,
            HttpServletResponse response)
            throws IOException {
        List<GanttLine> lines = lines(asked, group, locale);
        ChartFile.attach(response, "tien-do.csv", ChartFile.CSV);
        GanttFile.csv(response.getWriter(), lines, desk.words(locale));
    }

    private List<GanttLine> lines(BoardAddress.Asked asked, String group, Locale locale) {
        desk.requireSight();
        Filter filter = address.read(asked, desk.unitsFor(ProgrammeAction.VIEW))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Filter placed = boards.place(filter, desk.today()).filter();
        return gantts.lines(placed, by(group), desk.today(), desk.words(locale));
    }

    private static GanttBy by(String value) {
        try {
            return GanttBy.valueOf(value);
        } catch (IllegalArgumentException _) {
            throw new BadInputException("group", value);
        }
    }

    private static @Nullable Span span(String value) {
        try {
            return value.isEmpty() ? null : Span.valueOf(value);
        } catch (IllegalArgumentException _) {
            throw new BadInputException("span", value);
        }
    }

    private static int page(String value) {
        if (!value.matches("[1-9]\\d{0,5}")) throw new BadInputException("page", value);
        return Integer.parseInt(value);
    }
}
