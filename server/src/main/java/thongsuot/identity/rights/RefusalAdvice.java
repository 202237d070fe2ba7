package thongsuot.identity.rights;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;
import thongsuot.organisation.Unit;
import thongsuot.organisation.UnitId;
import thongsuot.organisation.Units;
import thongsuot.platform.Decision;
import thongsuot.platform.RefusedException;

/** The page of a refusal: which rule, who can give the right, what to do. A refused change leaves a trace. */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class RefusalAdvice {

    private final Units units;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    RefusalAdvice(Units units, Clock clock, ApplicationEventPublisher events, PlatformTransactionManager transactions) {
        this.units = units;
        this.clock = clock;
        this.events = events;
        this.transaction = new TransactionTemplate(transactions);
    }

    @ExceptionHandler(RefusedException.class)
    @ResponseStatus(HttpStatus.FORBIDDEN)
    String refused(RefusedException refused, HttpServletRequest request, Model model) {
        Decision.Denied denied = refused.denied();
        String action = argument(denied, 0);
        @Nullable UUID unit = argument(denied, 2).isEmpty() ? null : UUID.fromString(argument(denied, 2));
        String unitName = unit == null
                ? ""
                : units.nearest(new UnitId(unit), LocalDate.now(clock))
                        .map(Unit::name)
                        .orElse("");
        if (!request.getMethod().equals("GET") && !action.isEmpty())
            transaction.executeWithoutResult(_ -> events.publishEvent(new RightsEvent(
                    "identity.refused", "action", action, unitName, unit, Map.of(), Map.of("action", action))));
        model.addAttribute("rule", denied.rule());
        model.addAttribute("action", action);
        model.addAttribute(
                "roles",
                argument(denied, 1).isEmpty()
                        ? List.of()
                        : Arrays.asList(argument(denied, 1).split(" ")));
        model.addAttribute("unitName", unitName);
        model.addAttribute("whoCanGrant", denied.whoCanGrant());
        return "identity/refused";
    }

    private static String argument(Decision.Denied denied, int number) {
        return number < denied.arguments().size() ? denied.arguments().get(number) : "";
    }
}
