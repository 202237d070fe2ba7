package thongsuot.programme.charts;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
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
import thongsuot.web.VietnameseFormats;
import thongsuot.web.Words;

/** How the states of all work below a unit flow from week to week. Kept for the whole alone: no other filter than the unit holds here. */
@Controller
class FlowController {

    private static final String FLOW = Filter.BOARD + "/flow";

    private final FlowTables tables;
    private final Boards boards;
    private final BoardAddress address;
    private final BoardFrames frames;
    private final Desk desk;

    FlowController(FlowTables tables, Boards boards, BoardAddress address, BoardFrames frames, Desk desk) {
        this.tables = tables;
        this.boards = boards;
        this.address = address;
        this.frames = frames;
        this.desk = desk;
    }

    @GetMapping(FLOW)
    String chart(
            BoardAddress.Asked asked, @RequestParam(defaultValue = "HALF") String period, Locale locale, Model model) {
        desk.requireSight();
        Words w = desk.words(locale);
        List<Unit> own = desk.unitsFor(ProgrammeAction.VIEW);
        Filter filter = address.read(asked, own).orElse(null);
        if (filter == null) return "programme/board-none";
        Boards.Place place = boards.place(filter.whole(), desk.today());
        Period over = period(period);
        List<Moment> moments = tables.moments(filter.at(), over, desk.today());
        boolean nothing = moments.stream().allMatch(moment -> moment.total() == 0);
        model.addAttribute("flow", nothing ? null : new FlowDrawing(over, moments).flow());
        model.addAttribute("period", over);
        model.addAttribute("frame", frames.of(place, own, asked, w));
        model.addAttribute("today", desk.today());
        return "programme/flow";
    }

    @GetMapping(FLOW + ".xlsx")
    void workbook(
            BoardAddress.Asked asked,
            @RequestParam(defaultValue = "HALF") String period,
            Locale locale,
            HttpServletResponse response)
            throws IOException {
        Words w = desk.words(locale);
        List<Moment> moments = moments(asked, period);
        ChartFile.attach(response, "dien-bien.xlsx", ChartFile.XLSX);
        ChartFile.workbook(response.getOutputStream(), w.of("flow.title"), heads(w), rows(moments));
    }

    @GetMapping(FLOW + ".csv")
    void csv(
            BoardAddress.Asked asked,
            @RequestParam(defaultValue = "HALF") String period,
            Locale locale,
            HttpServletResponse response)
            throws IOException {
        List<Moment> moments = moments(asked, period);
        ChartFile.attach(response, "dien-bien.csv", ChartFile.CSV);
        ChartFile.csv(response.getWriter(), heads(desk.words(locale)), rows(moments));
    }

    private List<Moment> moments(BoardAddress.Asked asked, String period) {
        desk.requireSight();
        Filter filter = address.read(asked, desk.unitsFor(ProgrammeAction.VIEW))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return tables.moments(filter.at(), period(period), desk.today());
    }

    private static List<String> heads(Words w) {
        return Stream.concat(
                        Stream.of(w.of("flow.day")),
                        Arrays.stream(Band.values()).map(band -> w.of(band.key())))
                .toList();
    }

    private static Stream<List<Object>> rows(List<Moment> moments) {
        return moments.stream().map(moment -> {
            List<Object> row = new ArrayList<>(List.of(VietnameseFormats.date(moment.day())));
            for (Band band : Band.values()) row.add(moment.of(band));
            return row;
        });
    }

    private static Period period(String value) {
        try {
            return Period.valueOf(value);
        } catch (IllegalArgumentException _) {
            throw new BadInputException("period", value);
        }
    }
}
