package thongsuot.documents.citations;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import thongsuot.documents.Document;
import thongsuot.documents.DocumentId;
import thongsuot.platform.Once;
import thongsuot.web.BadInputException;
import thongsuot.web.Notice;
import thongsuot.web.Words;

/** What a document cites and what cites it. */
@Controller
class CitationController {

    private static final int CITING = 200;
    private static final int LONGEST = 1000;

    private final CitationRows rows;
    private final CourtRows court;
    private final Citing citing;
    private final Looked looked;
    private final Once once;
    private final MessageSource messages;

    CitationController(
            CitationRows rows, CourtRows court, Citing citing, Looked looked, Once once, MessageSource messages) {
        this.rows = rows;
        this.court = court;
        this.citing = citing;
        this.looked = looked;
        this.once = once;
        this.messages = messages;
    }

    @GetMapping("/documents/{id:[0-9a-f-]{36}}/citations")
    String citations(@PathVariable UUID id, Locale locale, Model model) {
        Document document = looked.at(id);
        List<CitationLink> links = rows.in(document.id());
        model.addAttribute("document", document);
        model.addAttribute("tabs", DocumentTabs.of(document.id(), "citations", new Words(messages, locale)));
        model.addAttribute("links", links);
        model.addAttribute("cases", court.of(document.id()));
        model.addAttribute("citing", rows.citing(document.id(), CITING));
        model.addAttribute("may", looked.mayLink(document));
        return "documents/citations";
    }

    /** @param target the document meant; {@code alone} for one of its own, empty for the one picked in {@code other} */
    @PostMapping("/documents/{id:[0-9a-f-]{36}}/citations/{fact:[0-9a-f-]{36}}")
    String choose(
            @PathVariable UUID id,
            @PathVariable UUID fact,
            @RequestParam(defaultValue = "") String target,
            @RequestParam(defaultValue = "") String other,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(name = "once", required = false) @Nullable UUID token,
            RedirectAttributes next) {
        Document document = looked.at(id);
        String page = "/documents/" + document.id() + "/citations";
        String means = other.isBlank() ? target : other;
        if (means.isBlank()) {
            Notice.warning(next, "citations.choose.nothing");
            return "redirect:" + page;
        }
        if (reason.length() > LONGEST) throw new BadInputException("reason", reason);
        return "redirect:"
                + once.run(token, () -> {
                    if (means.equals("alone")) citing.standsAlone(document.id(), fact, reason.strip());
                    else citing.choose(document.id(), fact, new DocumentId(uuid(means)), reason.strip());
                    Notice.done(next, "citations.choose.done");
                    return page;
                });
    }

    private static UUID uuid(String text) {
        try {
            return UUID.fromString(text.strip());
        } catch (IllegalArgumentException e) {
            throw new BadInputException("target", text);
        }
    }
}
