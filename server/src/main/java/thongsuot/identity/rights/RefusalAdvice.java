package thongsuot.identity.rights;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;
import thongsuot.platform.Decision;
import thongsuot.platform.RefusedException;

/** The page of a refusal: which rule, who can give the right, what to do. A refused change leaves a trace. */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class RefusalAdvice {

    private final RefusedChanges changes;

    RefusalAdvice(RefusedChanges changes) {
        this.changes = changes;
    }

    @ExceptionHandler(RefusedException.class)
    @ResponseStatus(HttpStatus.FORBIDDEN)
    String refused(RefusedException refused, HttpServletRequest request, Model model) {
        Decision.Denied denied = refused.denied();
        if (!request.getMethod().equals("GET")) changes.trace(denied);
        String roles = RefusedChanges.roles(denied);
        model.addAttribute("rule", denied.rule());
        model.addAttribute("action", RefusedChanges.action(denied));
        model.addAttribute("roles", roles.isEmpty() ? List.of() : Arrays.asList(roles.split(" ")));
        model.addAttribute("unitName", changes.unitName(denied));
        model.addAttribute("whoCanGrant", denied.whoCanGrant());
        return "identity/refused";
    }
}
