package thongsuot.reader.cite;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import thongsuot.reader.NamedReading;
import thongsuot.reader.Reading;
import thongsuot.reader.node.Header;

/**
 * Finds which mentions mean the same document.
 *
 * <p>A number alone is no identity: it restarts each year in the state and each term in the Party. Number and symbol with the
 * year of issue are one here; within a year two dates of one code are one document with a fault in the text. A mention
 * without date goes to the only document of its code; where there are several it goes to the latest and is reported.
 */
final class GraphMaker {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    private final List<Copies> documents;
    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, List<Entry>> byKey = new HashMap<>();
    private final List<CitationGraph.Conflict> conflicts = new ArrayList<>();

    /** A document as it becomes known, mention by mention. */
    private static final class Entry {
        final int id;
        final DocumentKind kind;
        final @Nullable String code;
        final @Nullable String file;
        final List<String> otherFiles;
        final TreeSet<LocalDate> dates = new TreeSet<>();

        @Nullable
        LocalDate issuedOn;

        @Nullable
        String issuer;

        @Nullable
        String title;

        Entry(int id, DocumentKind kind, @Nullable String code, @Nullable String file, List<String> otherFiles) {
            this.id = id;
            this.kind = kind;
            this.code = code;
            this.file = file;
            this.otherFiles = otherFiles;
        }

        CitationGraph.Document document() {
            return new CitationGraph.Document(id, kind, code, issuedOn, issuer, title, file, otherFiles);
        }
    }

    GraphMaker(List<NamedReading> readings) {
        this.documents = Copies.among(readings);
    }

    CitationGraph graph() {
        documents.forEach(this::file);
        // Mentions with a date settle which documents there are before those without one look for theirs.
        for (boolean dated : new boolean[] {true, false}) {
            for (Copies document : documents) {
                document.best().reading().citations().stream()
                        .filter(citation -> (citation.issuedOn() != null) == dated)
                        .forEach(this::cited);
            }
        }
        List<CitationGraph.Link> links = links();
        entries.forEach(this::twoDates);
        mutual(links);
        return new CitationGraph(entries.stream().map(Entry::document).toList(), links, conflicts);
    }

    private void file(Copies copies) {
        NamedReading named = copies.best();
        Header header = named.reading().header();
        DocumentKind kind = header.kind() == null ? DocumentKind.OTHER : header.kind();
        Entry entry = new Entry(entries.size(), kind, header.code(), named.name(), copies.otherFiles());
        entry.issuedOn = header.issuedOn();
        entry.issuer = header.issuer();
        entry.title = header.title();
        if (header.issuedOn() != null) {
            entry.dates.add(header.issuedOn());
        }
        if (header.code() != null) {
            for (Entry other : byKey.getOrDefault(key(header.code()), List.of())) {
                if (other.file != null && sameYear(other.issuedOn, entry.issuedOn)) {
                    conflict(
                            entry,
                            "Hai tệp cùng mang số " + header.code() + ": " + other.file + " và " + named.name() + ".");
                }
            }
        }
        add(entry, header.code());
    }

    private void cited(Citation citation) {
        if (find(citation) == null) {
            Entry entry = new Entry(entries.size(), citation.kind(), citation.code(), null, List.of());
            entry.title = citation.code() == null ? citation.name() : null;
            add(entry, name(citation));
        }
        Entry entry = find(citation);
        if (entry == null) {
            return;
        }
        if (citation.issuedOn() != null) {
            entry.dates.add(citation.issuedOn());
            entry.issuedOn = entry.issuedOn == null ? citation.issuedOn() : entry.issuedOn;
        }
        entry.issuer = entry.issuer == null ? citation.issuer() : entry.issuer;
    }

    private List<CitationGraph.Link> links() {
        List<CitationGraph.Link> links = new ArrayList<>();
        for (int from = 0; from < documents.size(); from++) {
            Reading reading = documents.get(from).best().reading();
            Map<Integer, List<CitationGraph.Mention>> byTarget = new LinkedHashMap<>();
            for (Citation citation : reading.citations()) {
                Entry to = find(citation);
                if (to != null && to.id != from) {
                    boolean inside = citation.span().end() <= reading.text().length();
                    String words = inside ? citation.span().of(reading.text()) : "";
                    byTarget.computeIfAbsent(to.id, id -> new ArrayList<>())
                            .add(new CitationGraph.Mention(citation.role(), words, citation.path()));
                }
            }
            int citing = from;
            byTarget.forEach(
                    (to, mentions) -> links.add(new CitationGraph.Link(citing, to, strongest(mentions), mentions)));
        }
        return links;
    }

    private @Nullable Entry find(Citation citation) {
        List<Entry> known = byKey.getOrDefault(key(name(citation)), List.of());
        LocalDate day = citation.issuedOn();
        if (day == null) {
            return known.stream()
                    .max(Comparator.comparing((Entry entry) -> entry.issuedOn == null ? LocalDate.MIN : entry.issuedOn))
                    .orElse(null);
        }
        return known.stream()
                .filter(entry -> entry.issuedOn == null || entry.issuedOn.getYear() == day.getYear())
                .max(Comparator.comparing((Entry entry) -> entry.issuedOn != null))
                .orElse(null);
    }

    private void twoDates(Entry entry) {
        if (entry.dates.size() > 1) {
            String days =
                    String.join(", ", entry.dates.stream().map(DAY::format).toList());
            conflict(entry, "Số " + entry.code + " được ghi với nhiều ngày: " + days + ".");
        }
        if (entry.code != null) {
            List<Entry> same = byKey.getOrDefault(key(entry.code), List.of());
            long years = same.stream().map(GraphMaker::year).distinct().count();
            if (years > 1 && same.getLast() == entry) {
                conflict(
                        entry,
                        "Có " + same.size() + " văn bản cùng số " + entry.code
                                + ", khác năm; chỗ viện dẫn không ghi ngày được hiểu là văn bản mới nhất.");
            }
        }
    }

    /** Zero where it isn't known. */
    private static int year(Entry entry) {
        return entry.issuedOn == null ? 0 : entry.issuedOn.getYear();
    }

    private void mutual(List<CitationGraph.Link> links) {
        Set<List<Integer>> implementing = new HashSet<>();
        for (CitationGraph.Link link : links) {
            if (link.role() == Citation.Role.IMPLEMENTS) {
                implementing.add(List.of(link.from(), link.to()));
                if (implementing.contains(List.of(link.to(), link.from()))) {
                    conflict(entries.get(link.from()), "Hai văn bản cùng ghi là thực hiện lẫn nhau.");
                }
            }
        }
    }

    private void add(Entry entry, @Nullable String name) {
        entries.add(entry);
        if (name != null) {
            byKey.computeIfAbsent(key(name), key -> new ArrayList<>()).add(entry);
        }
    }

    private void conflict(Entry entry, String message) {
        conflicts.add(new CitationGraph.Conflict(entry.id, message));
    }

    private static Citation.Role strongest(List<CitationGraph.Mention> mentions) {
        return mentions.stream()
                .map(CitationGraph.Mention::role)
                .min(Comparator.comparingInt(GraphMaker::weight))
                .orElse(Citation.Role.MENTIONS);
    }

    private static int weight(Citation.Role role) {
        return switch (role) {
            case IMPLEMENTS -> 0;
            case REPLACES -> 1;
            case AMENDS -> 2;
            case BASIS -> 3;
            case MENTIONS -> 4;
        };
    }

    private static @Nullable String name(Citation citation) {
        return citation.code() != null ? citation.code() : citation.name();
    }

    private static String key(@Nullable String name) {
        return name == null
                ? ""
                : name.toLowerCase(Locale.ROOT).replaceAll("\\s+", "").replace('–', '-');
    }

    private static boolean sameYear(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one == null || other == null || one.getYear() == other.getYear();
    }
}
