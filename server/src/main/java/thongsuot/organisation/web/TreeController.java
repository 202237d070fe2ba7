package thongsuot.organisation.web;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import thongsuot.organisation.OrganisationAction;
import thongsuot.organisation.Unit;
import thongsuot.organisation.UnitId;
import thongsuot.organisation.Units;
import thongsuot.web.TreeNode;
import thongsuot.web.Words;

/** The tree of a line on a day. Each node opens by a link, so that it works without scripts too. */
@Controller
class TreeController {

    /** More open nodes than anybody can look through on one page. */
    private static final int MOST_OPEN = 300;

    private final TreeRows rows;
    private final Units units;
    private final Looking looking;

    TreeController(TreeRows rows, Units units, Looking looking) {
        this.rows = rows;
        this.units = units;
        this.looking = looking;
    }

    /** @param at a unit to show in its place, with all above it open */
    @GetMapping("/units")
    String tree(
            @RequestParam(required = false) @Nullable String line,
            @RequestParam(required = false) @Nullable String on,
            @RequestParam(required = false) @Nullable List<UUID> open,
            @RequestParam(required = false) @Nullable UUID at,
            Locale locale,
            Model model) {
        Sight sight = looking.at(line, on);
        UnitId looked = at == null ? null : new UnitId(at);
        Set<UnitId> shown = new LinkedHashSet<>();
        if (open != null) open.stream().limit(MOST_OPEN).map(UnitId::new).forEach(shown::add);
        if (looked != null)
            units.ancestors(sight.line(), looked, sight.day()).stream()
                    .map(Unit::id)
                    .forEach(shown::add);
        List<TreeRow> found = rows.shown(sight, shown);
        // A page that opens with one closed root shows nothing anybody came for.
        if (shown.isEmpty() && found.size() == 1) {
            shown.add(found.getFirst().unit());
            found = rows.shown(sight, shown);
        }
        Words words = looking.words(locale);
        List<TreeNode> nodes = new UnitTree(sight, shown, looked, found, words).nodes();
        model.addAttribute("nodes", nodes);
        model.addAttribute("frame", new UnitsFrame(sight, "tree", looking.may(OrganisationAction.IMPORT, null)));
        return "organisation/tree";
    }
}
