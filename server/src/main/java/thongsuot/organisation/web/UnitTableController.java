package thongsuot.organisation.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import thongsuot.organisation.Kinds;
import thongsuot.organisation.OrganisationAction;
import thongsuot.organisation.UnitId;
import thongsuot.organisation.Units;
import thongsuot.web.Column;
import thongsuot.web.KeysetPage;
import thongsuot.web.Table;
import thongsuot.web.Words;

/** The units of a line on a day as a table: filtered, sorted, page by page. */
@Controller
class UnitTableController {

    private final UnitTableRows rows;
    private final Kinds kinds;
    private final Units units;
    private final Looking looking;

    UnitTableController(UnitTableRows rows, Kinds kinds, Units units, Looking looking) {
        this.rows = rows;
        this.kinds = kinds;
        this.units = units;
        this.looking = looking;
    }

    @GetMapping("/units/table")
    String table(
            @RequestParam(required = false) @Nullable String line,
            @RequestParam(required = false) @Nullable String on,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String level,
            @RequestParam(required = false) @Nullable UUID under,
            HttpServletRequest request,
            Locale locale,
            Model model) {
        Sight sight = looking.at(line, on);
        Words words = looking.words(locale);
        Table table = Table.of(request, "units", columns(words), "name");
        UnitId below = under == null ? null : new UnitId(under);
        UnitTableRows.Wanted wanted = new UnitTableRows.Wanted(sight, q, kind, level, below);
        KeysetPage<UnitTableRow> page = rows.page(wanted, table, words.english());
        model.addAttribute("table", table);
        model.addAttribute("page", page);
        model.addAttribute("total", (long) rows.count(wanted));
        model.addAttribute("kinds", Choices.kinds(kinds.kinds(), words));
        model.addAttribute("levels", Choices.levels(kinds.levels(), words));
        model.addAttribute(
                "under",
                below == null
                        ? ""
                        : units.nearest(below, sight.day())
                                .map(unit -> unit.name())
                                .orElse(""));
        model.addAttribute("frame", new UnitsFrame(sight, "table", looking.may(OrganisationAction.IMPORT, null)));
        return "organisation/table";
    }

    private static List<Column> columns(Words w) {
        return List.of(
                Column.name("name", w.of("units.name")),
                Column.text("short", w.of("units.shortName")).hidden(),
                Column.text("kind", w.of("units.kind")).sorts(),
                Column.text("level", w.of("units.level")).sorts(),
                Column.text("above", w.of("units.above")),
                Column.text("code", w.of("units.code")),
                Column.text("since", w.of("units.since")).sorts().hidden());
    }
}
