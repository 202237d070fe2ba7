package thongsuot.identity.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import thongsuot.identity.UnmetRuleException;

/** The first page of an empty installation. */
@Controller
class SetupController {

    private final Candidates candidates;
    private final FirstAdministrator first;
    private final SigningIn signingIn;
    private final Addresses addresses;
    private final Throttle throttle;

    SetupController(
            Candidates candidates,
            FirstAdministrator first,
            SigningIn signingIn,
            Addresses addresses,
            Throttle throttle) {
        this.candidates = candidates;
        this.first = first;
        this.signingIn = signingIn;
        this.addresses = addresses;
        this.throttle = throttle;
    }

    @GetMapping("/setup")
    String ask(Model model) {
        if (!candidates.installationEmpty()) return "redirect:/sign-in";
        model.addAttribute("form", FirstAdministratorForm.EMPTY);
        return "identity/setup";
    }

    @PostMapping("/setup")
    String make(
            @ModelAttribute FirstAdministratorForm form,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        if (!candidates.installationEmpty()) return "redirect:/sign-in";
        model.addAttribute("form", form);
        try {
            if (throttle.attempt("setup", addresses.of(request)) > 0)
                throw new UnmetRuleException("code", "setup.rule.slower");
            Candidate who = first.make(form);
            throttle.succeeded("setup");
            return signingIn.enter(who, "the code of the first start", request, response);
        } catch (UnmetRuleException unmet) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("unmet", unmet);
            return "identity/setup";
        }
    }
}
