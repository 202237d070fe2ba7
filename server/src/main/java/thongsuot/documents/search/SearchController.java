package thongsuot.documents.search;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import thongsuot.documents.FactKind;
import thongsuot.documents.citations.Looked;
import thongsuot.organisation.UnitId;
import thongsuot.reader.cite.DocumentKind;
import thongsuot.web.Choice;
import thongsuot.web.Column;
import thongsuot.web.FormState;
import thongsuot.web.Table;
import thongsuot.web.VietnameseFormats;
import thongsuot.web.Words;

/** Search over the words of all documents that the reader may see. */
@Controller
class SearchController {

    private static final List<FactKind> FACTS =
            List.of(FactKind.OBLIGATION, FactKind.DEADLINE, FactKind.TARGET, FactKind.REPORT, FactKind.CITATION);

    private final SearchRows rows;
    private final Looked looked;
    private final MessageSource messages;
    private final Clock clock;

    SearchController(SearchRows rows, Looked looked, MessageSource messages, Clock clock) {
        this.rows = rows;
        this.looked = looked;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping("/documents/search")
    String search(@RequestParam(defaultValue = "") String q, HttpServletRequest request, Locale locale, Model model) {
        looked.anywhere();
        Words w = new Words(messages, locale);
        Table table = Table.of(
                request, "documents-search", List.of(Column.name("newest", w.of("citations.search.newest"))), "newest");
        FormState form = table.filters();
        LocalDate today = LocalDate.now(clock);
        Optional<LocalDate> day = VietnameseFormats.parseDate(table.filter("on"), today);
        if (day.isEmpty() && !table.filter("on").isBlank())
            form = form.withError("on", w.of("citations.day.wrong", table.filter("on")));
        Optional<Integer> year = year(table.filter("year"));
        if (year.isEmpty() && !table.filter("year").isBlank())
            form = form.withError("year", w.of("citations.search.year.wrong", table.filter("year")));
        Asked asked = Asked.of(q);
        Wanted wanted = new Wanted(
                asked,
                FACTS.stream()
                        .filter(each -> each.name().equals(table.filter("in")))
                        .findFirst()
                        .orElse(null),
                Arrays.stream(DocumentKind.values())
                        .filter(each -> each.name().equals(table.filter("kind")))
                        .findFirst()
                        .orElse(null),
                year.orElse(null),
                unit(table.filter("issuer")),
                table.filter("issuer.words"),
                table.filter("force").isEmpty() ? null : day.orElse(today),
                named(table));
        model.addAttribute("form", form);
        model.addAttribute(
                "asked", q.strip().length() > Asked.LONGEST ? q.strip().substring(0, Asked.LONGEST) : q.strip());
        model.addAttribute("cut", asked.cut());
        model.addAttribute("nothing", wanted.isEmpty());
        model.addAttribute("table", table);
        model.addAttribute("page", rows.page(wanted, table));
        model.addAttribute("kinds", kinds());
        model.addAttribute(
                "facts",
                FACTS.stream()
                        .map(each -> new Choice(each.name(), w.of("citations.in." + each)))
                        .toList());
        return "documents/search";
    }

    private List<List<String>> named(Table table) {
        UnitId unit = unit(table.filter("unit"));
        if (unit != null) return rows.names(unit);
        List<String> words = Fold.words(table.filter("unit.words"));
        return words.isEmpty() ? List.of() : List.of(words.subList(0, Math.min(words.size(), 20)));
    }

    private static List<Choice> kinds() {
        return Arrays.stream(DocumentKind.values())
                .map(kind -> new Choice(
                        kind.name(),
                        Character.toUpperCase(kind.vietnamese().charAt(0))
                                + kind.vietnamese().substring(1)))
                .toList();
    }

    private static Optional<Integer> year(String typed) {
        return typed.strip().matches("[12]\\d{3}") ? Optional.of(Integer.valueOf(typed.strip())) : Optional.empty();
    }

    /** A unit picked; null for none, also for what is no unit's id. */
    private static @Nullable UnitId unit(String typed) {
        try {
            return typed.isBlank() ? null : new UnitId(UUID.fromString(typed.strip()));
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
