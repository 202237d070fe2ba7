package thongsuot.programme.assigning;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import thongsuot.documents.DocumentId;
import thongsuot.documents.Documents;
import thongsuot.organisation.UnitId;
import thongsuot.programme.Desk;
import thongsuot.programme.Obligation;
import thongsuot.programme.ObligationId;
import thongsuot.programme.ProgrammeAction;
import thongsuot.programme.Source;
import thongsuot.programme.axes.Axes;
import thongsuot.programme.counting.Standing;
import thongsuot.programme.counting.Standings;
import thongsuot.programme.doing.Members;
import thongsuot.programme.doing.Works;
import thongsuot.web.BadInputException;

/** What a unit has asked of others: the list, and each duty with how far it has come. */
@Controller
class ObligationController {

    private static final int PAGE = 50;
    private static final int DECISIONS = 200;
    private static final int UNITS = 100;

    private final ObligationTables tables;
    private final Works works;
    private final Members members;
    private final Standings standings;
    private final Documents documents;
    private final Desk desk;
    private final Axes axes;

    ObligationController(
            ObligationTables tables,
            Works works,
            Members members,
            Standings standings,
            Documents documents,
            Desk desk,
            Axes axes) {
        this.tables = tables;
        this.works = works;
        this.members = members;
        this.standings = standings;
        this.documents = documents;
        this.desk = desk;
        this.axes = axes;
    }

    @GetMapping("/obligations")
    String list(
            @RequestParam(defaultValue = "") String document,
            @RequestParam(defaultValue = "") String before,
            Model model) {
        desk.requireSight();
        DocumentId of = document.isBlank() ? null : new DocumentId(Desk.uuid(document));
        List<Obligation> found =
                tables.given(of, before.isBlank() ? null : new ObligationId(Desk.uuid(before)), PAGE + 1);
        List<Obligation> shown = found.stream().limit(PAGE).toList();
        Map<ObligationId, Standing> standing =
                standings.of(shown.stream().map(Obligation::id).toList(), desk.today());
        model.addAttribute(
                "rows",
                shown.stream()
                        .map(each -> new GivenRow(each, standing.getOrDefault(each.id(), Standing.NONE)))
                        .toList());
        model.addAttribute("older", found.size() > PAGE ? older(of, shown.getLast()) : null);
        model.addAttribute("document", of == null ? null : documents.find(of).orElse(null));
        model.addAttribute("mayAssign", !desk.unitsFor(ProgrammeAction.ASSIGN).isEmpty());
        model.addAttribute("today", desk.today());
        return "programme/obligations";
    }

    private static String older(@Nullable DocumentId document, Obligation last) {
        return "/obligations?" + (document == null ? "" : "document=" + document + "&") + "before=" + last.id();
    }

    /** Reports and refusals that wait for an answer. */
    @GetMapping("/obligations/decide")
    String decide(Model model) {
        desk.requireSight();
        model.addAttribute("works", works.toDecide(DECISIONS));
        model.addAttribute("today", desk.today());
        return "programme/decide";
    }

    @GetMapping("/obligations/{id:[0-9a-f-]{36}}")
    String one(
            @PathVariable String id,
            @RequestParam(defaultValue = "ALL") String wanted,
            @RequestParam(defaultValue = "") String afterName,
            @RequestParam(defaultValue = "") String afterUnit,
            Locale locale,
            Model model) {
        Obligation obligation = tables.find(new ObligationId(Desk.uuid(id)))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Members.Wanted which = wanted(wanted);
        Members.After after =
                afterUnit.isBlank() ? null : new Members.After(afterName, new UnitId(Desk.uuid(afterUnit)));
        List<Members.Row> found = members.page(obligation.id(), which, after, desk.today(), UNITS + 1);
        model.addAttribute("obligation", obligation);
        model.addAttribute("mandates", tables.mandates(obligation.id()));
        model.addAttribute("standings", standings.of(obligation.id(), desk.today()));
        model.addAttribute("children", tables.children(obligation.id()));
        model.addAttribute("members", found.stream().limit(UNITS).toList());
        model.addAttribute("before", tables.before(obligation.id()));
        model.addAttribute("mayWithdraw", desk.may(ProgrammeAction.ASSIGN, obligation.issuer()));
        model.addAttribute("more", found.size() > UNITS);
        model.addAttribute("wanted", which);
        model.addAttribute("mayDecide", desk.may(ProgrammeAction.DECIDE, obligation.issuer()));
        model.addAttribute(
                "documentSeen",
                obligation.source() instanceof Source.OfDocument source
                        && documents.find(source.document()).isPresent());
        model.addAttribute("axis", axes.of(obligation.id()).orElse(null));
        model.addAttribute(
                "axes",
                desk.may(ProgrammeAction.ASSIGN, obligation.issuer())
                        ? axes.choices(desk.today(), obligation.issuer())
                        : List.of());
        model.addAttribute("today", desk.today());
        return "programme/obligation";
    }

    private static Members.Wanted wanted(String value) {
        try {
            return Members.Wanted.valueOf(value);
        } catch (IllegalArgumentException e) {
            throw new BadInputException("wanted", value);
        }
    }
}
