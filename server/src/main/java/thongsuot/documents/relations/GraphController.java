package thongsuot.documents.relations;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import thongsuot.documents.Document;
import thongsuot.documents.DocumentId;
import thongsuot.documents.citations.DocumentTabs;
import thongsuot.documents.citations.Looked;
import thongsuot.web.Choice;
import thongsuot.web.FormState;
import thongsuot.web.VietnameseFormats;
import thongsuot.web.Words;

/** The graph around a document, as a picture and as a list. */
@Controller
class GraphController {

    private static final int DEEPEST = 5;

    private final GraphRows rows;
    private final Looked looked;
    private final MessageSource messages;
    private final Clock clock;

    GraphController(GraphRows rows, Looked looked, MessageSource messages, Clock clock) {
        this.rows = rows;
        this.looked = looked;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping("/documents/{id:[0-9a-f-]{36}}/graph")
    String graph(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String on,
            @RequestParam(defaultValue = "2") int depth,
            Locale locale,
            Model model) {
        Document document = looked.at(id);
        Words w = new Words(messages, locale);
        LocalDate today = LocalDate.now(clock);
        Optional<LocalDate> typed = VietnameseFormats.parseDate(on, today);
        LocalDate day = typed.orElse(today);
        int steps = Math.clamp(depth, 1, DEEPEST);
        List<GraphRows.Node> nodes = rows.nodes(document.id(), day, steps);
        List<GraphRows.Edge> edges = rows.edges(document.id(), day, steps);
        FormState form = FormState.of(Map.of("on", on, "depth", String.valueOf(steps)));
        model.addAttribute("document", document);
        model.addAttribute("tabs", DocumentTabs.of(document.id(), "graph", w));
        model.addAttribute(
                "form",
                typed.isEmpty() && !on.isBlank() ? form.withError("on", w.of("citations.day.wrong", on)) : form);
        model.addAttribute("day", day);
        model.addAttribute("drawing", Layout.of(nodes, edges));
        model.addAttribute("items", items(nodes, edges, w));
        model.addAttribute("cut", nodes.size() == GraphRows.MOST);
        model.addAttribute(
                "depths",
                IntStream.rangeClosed(1, DEEPEST)
                        .mapToObj(each -> new Choice(String.valueOf(each), w.of("relations.graph.steps", each)))
                        .toList());
        return "documents/graph";
    }

    private static List<GraphItem> items(List<GraphRows.Node> nodes, List<GraphRows.Edge> edges, Words w) {
        Map<DocumentId, String> titles = nodes.stream()
                .collect(Collectors.toMap(
                        node -> node.document().id(), node -> node.document().title()));
        Map<DocumentId, List<String>> out = edges.stream()
                .collect(Collectors.groupingBy(
                        GraphRows.Edge::from,
                        Collectors.mapping(
                                edge -> sentence("relations.out.", edge, titles.get(edge.to()), w),
                                Collectors.toList())));
        Map<DocumentId, List<String>> in = edges.stream()
                .collect(Collectors.groupingBy(
                        GraphRows.Edge::to,
                        Collectors.mapping(
                                edge -> sentence("relations.in.", edge, titles.get(edge.from()), w),
                                Collectors.toList())));
        return nodes.stream()
                .map(node -> new GraphItem(
                        node.document(),
                        node.level(),
                        node.ended(),
                        out.getOrDefault(node.document().id(), List.of()),
                        in.getOrDefault(node.document().id(), List.of())))
                .toList();
    }

    private static String sentence(String way, GraphRows.Edge edge, @Nullable String other, Words w) {
        return w.orKey(way + edge.kind()) + " " + other
                + (edge.confirmed() ? "" : " (" + w.of("relations.state.PROPOSED") + ")");
    }
}
