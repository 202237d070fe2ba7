package thongsuot.documents.register;

import java.util.Locale;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import thongsuot.documents.DocumentId;
import thongsuot.web.Words;

/** The page of a document. Whoever may not see it is told that there is none. */
@Controller
class DocumentController {

    private final DocumentPages pages;
    private final MessageSource messages;

    DocumentController(DocumentPages pages, MessageSource messages) {
        this.pages = pages;
        this.messages = messages;
    }

    @GetMapping("/documents/{id:[0-9a-f-]{36}}")
    String page(@PathVariable UUID id, Locale locale, Model model) {
        model.addAttribute(
                "view",
                pages.of(new DocumentId(id), new Words(messages, locale))
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
        return "documents/document";
    }
}
