package thongsuot.api.v1;

import java.util.Arrays;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import thongsuot.api.door.Kind;

/** The description of the addresses: for programs as it is, for people as a page. */
@Controller
class DocumentController {

    private final Document document;

    DocumentController(Document document) {
        this.document = document;
    }

    @GetMapping("/api/v1/openapi.json")
    ResponseEntity<String> json() {
        return ResponseEntity.ok().header("Content-Type", "application/json").body(document.json());
    }

    @GetMapping("/api")
    String page(Model model) {
        model.addAttribute("addresses", document.addresses());
        model.addAttribute("kinds", List.copyOf(Arrays.asList(Kind.values())));
        return "api/docs";
    }
}
