package thongsuot.organisation.web;

import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import thongsuot.organisation.UnitId;

/** The page of one unit, on any day. */
@Controller
class UnitController {

    private final UnitPages pages;
    private final Looking looking;

    UnitController(UnitPages pages, Looking looking) {
        this.pages = pages;
        this.looking = looking;
    }

    @GetMapping("/units/{id:[0-9a-f-]{36}}")
    String unit(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String line,
            @RequestParam(required = false) @Nullable String on,
            Locale locale,
            Model model) {
        Sight sight = looking.at(line, on);
        model.addAttribute(
                "view",
                pages.of(new UnitId(id), sight, looking.words(locale))
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
        return "organisation/unit";
    }
}
