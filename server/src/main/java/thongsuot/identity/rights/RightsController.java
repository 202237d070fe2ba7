package thongsuot.identity.rights;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import thongsuot.identity.FormBack;
import thongsuot.identity.IdentityAction;
import thongsuot.identity.Role;
import thongsuot.identity.UnmetRuleException;
import thongsuot.identity.account.Accounts;
import thongsuot.organisation.Holding;
import thongsuot.organisation.Line;
import thongsuot.organisation.Posts;
import thongsuot.organisation.Unit;
import thongsuot.organisation.UnitId;
import thongsuot.organisation.Units;
import thongsuot.platform.Acting;
import thongsuot.platform.Gate;
import thongsuot.platform.Once;
import thongsuot.web.BadInputException;
import thongsuot.web.FormState;
import thongsuot.web.Notice;

/** Who may do what: one's own rights, those at a unit, and the table that says what roles mean. */
@Controller
class RightsController {

    private final RoleGrants grants;
    private final Granting granting;
    private final Standings standings;
    private final Accounts accounts;
    private final Units units;
    private final Posts posts;
    private final Gate gate;
    private final Once once;
    private final MessageSource words;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock clock;

    RightsController(
            RoleGrants grants,
            Granting granting,
            Standings standings,
            Accounts accounts,
            Units units,
            Posts posts,
            Gate gate,
            Once once,
            MessageSource words,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.grants = grants;
        this.granting = granting;
        this.standings = standings;
        this.accounts = accounts;
        this.units = units;
        this.posts = posts;
        this.gate = gate;
        this.once = once;
        this.words = words;
        this.events = events;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    @GetMapping("/rights")
    String mine(Model model) {
        Standing standing = standings.of(Acting.required().account()).orElseThrow();
        model.addAttribute("standing", standing);
        model.addAttribute(
                "counting",
                standing.rights(Acting.required()).map(Standing.Right::id).toList());
        model.addAttribute("table", RightsTable.rows());
        model.addAttribute("seesAll", gate.allows(IdentityAction.RIGHTS_VIEW, null));
        return "identity/rights";
    }

    /** @param where the id of a unit, or {@code installation} */
    @GetMapping("/rights/at/{where}")
    String at(@PathVariable String where, Model model) {
        UUID unit = unit(where);
        gate.require(IdentityAction.RIGHTS_VIEW, unit);
        return page(where, unit, FormState.of(Map.of("firstDay", LocalDate.now(clock))), model);
    }

    @PostMapping("/rights/at/{where}")
    String grant(
            @PathVariable String where,
            @RequestParam Map<String, String> typed,
            HttpServletResponse response,
            RedirectAttributes next,
            Model model) {
        UUID unit = unit(where);
        FormBack form = new FormBack(typed);
        try {
            String answer = once.run(form.once(), () -> {
                granting.grant(wish(form, unit));
                return "/rights/at/" + where;
            });
            Notice.done(next, "rights.granted");
            return "redirect:" + answer;
        } catch (UnmetRuleException unmet) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(where, unit, form.with(unmet, words), model);
        }
    }

    @GetMapping("/rights/{id}/revoke")
    String askRevoke(@PathVariable UUID id, Model model) {
        RoleGrant grant = grants.find(id).orElseThrow(() -> new BadInputException("id", id.toString()));
        gate.require(IdentityAction.RIGHTS_GRANT, grant.unit());
        model.addAttribute("grant", grant);
        model.addAttribute("form", FormState.empty());
        return "identity/revoke";
    }

    @PostMapping("/rights/{id}/revoke")
    String revoke(
            @PathVariable UUID id,
            @RequestParam Map<String, String> typed,
            HttpServletResponse response,
            RedirectAttributes next,
            Model model) {
        RoleGrant grant = grants.find(id).orElseThrow(() -> new BadInputException("id", id.toString()));
        FormBack form = new FormBack(typed);
        try {
            String answer = once.run(form.once(), () -> {
                granting.revoke(id, form.text("reason"));
                return "/rights/at/" + (grant.unit() == null ? "installation" : grant.unit());
            });
            Notice.done(next, "rights.revoked");
            return "redirect:" + answer;
        } catch (UnmetRuleException unmet) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("grant", grant);
            model.addAttribute("form", form.with(unmet, words));
            return "identity/revoke";
        }
    }

    private Granting.Wish wish(FormBack form, @Nullable UUID unit) {
        LocalDate today = LocalDate.now(clock);
        UUID post = form.text("post").isEmpty() ? null : form.id("post");
        String login = form.text("login");
        if ((post == null) == login.isEmpty()) throw new UnmetRuleException("post", "rights.rule.holder");
        UUID account = login.isEmpty()
                ? null
                : accounts.named(login)
                        .orElseThrow(() -> new UnmetRuleException("login", "rights.rule.noLogin"))
                        .id();
        return new Granting.Wish(
                choice(Role.class, "role", form.text("role")),
                account,
                post,
                unit,
                form.text("line").isEmpty() ? null : choice(Line.class, "line", form.text("line")),
                form.date("firstDay", today).orElse(today),
                form.date("lastDay", today).orElse(null),
                form.text("basis"));
    }

    private String page(String where, @Nullable UUID unit, FormState form, Model model) {
        LocalDate today = LocalDate.now(clock);
        String name = unit == null ? "" : named(unit, today).name();
        List<Holding> holdings = unit == null ? List.of() : posts.holdersIn(new UnitId(unit), today);
        model.addAttribute("where", where);
        model.addAttribute("unitName", name);
        model.addAttribute("today", today);
        model.addAttribute("form", form);
        model.addAttribute("here", grants.at(unit));
        model.addAttribute("above", unit == null ? List.of() : grants.reaching(unit));
        model.addAttribute("holdings", holdings);
        model.addAttribute("posts", unit == null ? List.of() : posts.of(new UnitId(unit), today));
        model.addAttribute(
                "lines",
                unit == null
                        ? List.of()
                        : units.placements(new UnitId(unit), today).stream()
                                .map(each -> each.line())
                                .toList());
        model.addAttribute("mayGrant", gate.allows(IdentityAction.RIGHTS_GRANT, unit));
        transaction.executeWithoutResult(
                _ -> events.publishEvent(RightsEvent.seen("unit", where, name.isEmpty() ? where : name, unit)));
        return "identity/rights-at";
    }

    private Unit named(UUID unit, LocalDate today) {
        return units.nearest(new UnitId(unit), today).orElseThrow(() -> new BadInputException("unit", unit.toString()));
    }

    private static @Nullable UUID unit(String where) {
        return where.equals("installation") ? null : new FormBack(Map.of("unit", where)).id("unit");
    }

    private static <E extends Enum<E>> E choice(Class<E> type, String field, String value) {
        try {
            return Enum.valueOf(type, value);
        } catch (IllegalArgumentException e) {
            throw new BadInputException(field, value);
        }
    }
}
