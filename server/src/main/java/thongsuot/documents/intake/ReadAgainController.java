package thongsuot.documents.intake;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import thongsuot.documents.DocumentId;
import thongsuot.documents.Documents;
import thongsuot.web.Notice;

/** Asks for a file to be read again, and tells a page that waits for it when to look. */
@Controller
@RequestMapping("/documents/{id:[0-9a-f-]{36}}/readings")
class ReadAgainController {

    private final ReadingAgain again;
    private final ReadingWorker worker;
    private final Documents documents;

    ReadAgainController(ReadingAgain again, ReadingWorker worker, Documents documents) {
        this.again = again;
        this.worker = worker;
        this.documents = documents;
    }

    @PostMapping
    String ask(@PathVariable UUID id, RedirectAttributes next) {
        DocumentId document = visible(id);
        if (again.ask(document)) worker.wake();
        else Notice.warning(next, "review.again.noFile");
        return "redirect:/documents/" + id + (documents.text(document).isEmpty() ? "" : "/review");
    }

    /** Nothing to say while it waits; then the page comes anew. */
    @GetMapping("/state")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void state(@PathVariable UUID id, HttpServletResponse answer) {
        boolean moving =
                again.asked(visible(id)).filter(each -> each.state().moving()).isPresent();
        if (!moving) answer.setHeader("HX-Refresh", "true");
    }

    private DocumentId visible(UUID id) {
        DocumentId document = new DocumentId(id);
        if (documents.find(document).isEmpty()) throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        return document;
    }
}
