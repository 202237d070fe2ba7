package thongsuot.cli.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import thongsuot.formats.export.words.Labels;
import thongsuot.formats.export.words.Times;
import thongsuot.reader.Reading;
import thongsuot.reader.cite.Citation;

/** The documents that this one cites, each once, with what it has to do with them. */
final class CitationPart {
    private static final int ROLES = 18;

    private final Page page;
    private final Evidence evidence;

    CitationPart(Page page, Evidence evidence) {
        this.page = page;
        this.evidence = evidence;
    }

    void write(Reading reading) throws IOException {
        Map<String, List<Citation>> documents = new LinkedHashMap<>();
        for (Citation citation : reading.citations()) {
            documents
                    .computeIfAbsent(named(citation), name -> new ArrayList<>())
                    .add(citation);
        }
        page.heading("VĂN BẢN VIỆN DẪN", documents.isEmpty() ? "" : documents.size() + " văn bản");
        if (documents.isEmpty()) {
            page.nothing("Văn bản không viện dẫn văn bản nào.");
        }
        for (Map.Entry<String, List<Citation>> document : documents.entrySet()) {
            List<Citation> mentions = document.getValue();
            Citation first =
                    mentions.stream().min(Comparator.comparing(Citation::role)).orElseThrow();
            String times = mentions.size() == 1 ? "" : " – " + mentions.size() + " lần";
            page.labelled(2, Labels.role(first.role()), ROLES, document.getKey() + times);
            for (Citation mention : mentions) {
                evidence.explain(2 + ROLES, mention.rule(), mention.span());
            }
        }
    }

    private static String named(Citation citation) {
        String name = citation.code() == null
                ? String.valueOf(citation.name())
                : Labels.capitalised(citation.kind().vietnamese()) + " " + citation.code();
        String dated = citation.issuedOn() == null ? name : name + ", " + Times.day(citation.issuedOn());
        return citation.issuer() == null ? dated : dated + ", " + citation.issuer();
    }
}
