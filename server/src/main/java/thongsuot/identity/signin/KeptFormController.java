package thongsuot.identity.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import thongsuot.web.Notice;

/** Gives back what somebody had typed when their session ended: to look at, to send, or to throw away. */
@Controller
class KeptFormController {

    private final KeptForms kept;

    KeptFormController(KeptForms kept) {
        this.kept = kept;
    }

    @GetMapping("/kept")
    String show(HttpServletRequest request, HttpServletResponse response, Model model) {
        Optional<KeptForms.Form> form = kept.waiting(request);
        if (form.isEmpty()) {
            kept.forget(request, response);
            return "redirect:/";
        }
        model.addAttribute("path", form.get().path());
        model.addAttribute("fields", form.get().fields());
        return "identity/kept";
    }

    /** Sends it where it was going: the browser repeats this request there (307), with the same fields and the proof of this page. */
    @PostMapping("/kept/send")
    ResponseEntity<Void> send(HttpServletRequest request, HttpServletResponse response) {
        String path = kept.waiting(request).map(KeptForms.Form::path).orElse("/");
        kept.forget(request, response);
        return ResponseEntity.status(path.equals("/") ? HttpStatus.SEE_OTHER : HttpStatus.TEMPORARY_REDIRECT)
                .location(URI.create(path))
                .build();
    }

    @PostMapping("/kept")
    String discard(HttpServletRequest request, HttpServletResponse response, RedirectAttributes next) {
        kept.forget(request, response);
        Notice.done(next, "kept.discarded");
        return "redirect:/";
    }
}
