package thongsuot.search;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import thongsuot.web.BadInputException;
import thongsuot.web.SearchHit;
import thongsuot.web.SearchSource;

@Controller
class SearchController {

    private static final int LONGEST = 200;
    private static final int OF_EACH = 8;

    private final List<SearchSource> sources;

    SearchController(List<SearchSource> sources) {
        this.sources = sources.stream()
                .sorted(Comparator.comparingInt(SearchSource::order))
                .toList();
    }

    @GetMapping("/search")
    String search(@RequestParam(required = false) @Nullable String q, Model model) {
        String words = cut(q == null ? "" : q);
        model.addAttribute("asked", words);
        model.addAttribute(
                "found",
                words.isEmpty()
                        ? List.of()
                        : sources.stream()
                                .map(source -> new Found(source.kind(), source.find(words, OF_EACH)))
                                .filter(found -> !found.hits().isEmpty())
                                .toList());
        return "search/search";
    }

    /** What a field that picks one thing shows below itself; its words come under the field's own name. */
    @GetMapping("/search/pick")
    String pick(@RequestParam String kind, HttpServletRequest request, Model model) {
        SearchSource source = sources.stream()
                .filter(each -> each.kind().equals(kind))
                .findFirst()
                .orElseThrow(() -> new BadInputException("kind", kind));
        String words = cut(request.getParameterMap().entrySet().stream()
                .filter(entry -> entry.getKey().endsWith(".words"))
                .map(Map.Entry::getValue)
                .map(values -> values[0])
                .findFirst()
                .orElse(""));
        List<SearchHit> hits = words.isEmpty() ? List.of() : source.find(words, OF_EACH);
        model.addAttribute("asked", words);
        model.addAttribute("hits", hits);
        return "search/pick";
    }

    private static String cut(String words) {
        String stripped = words.strip();
        return stripped.length() <= LONGEST ? stripped : stripped.substring(0, LONGEST);
    }
}
