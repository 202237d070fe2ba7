package thongsuot.programme.charts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import thongsuot.documents.DocumentId;
import thongsuot.organisation.UnitId;
import thongsuot.programme.ObligationId;
import thongsuot.programme.boards.Filter;
import thongsuot.programme.boards.Tally;
import thongsuot.web.Words;

/** Puts pieces together to lines, and lines under headings. */
final class GanttLines {

    private static final int LONGEST = 160;

    private record Key(String group, @Nullable UnitId unit, ObligationId obligation) {}

    private final Filter filter;
    private final GanttBy by;
    private final Words w;

    GanttLines(Filter filter, GanttBy by, Words w) {
        this.filter = filter;
        this.by = by;
        this.w = w;
    }

    /** Group by group: that which begins first stands first, in a group the earliest line. */
    List<GanttLine> of(List<Piece> pieces) {
        Map<Key, List<Piece>> all = new LinkedHashMap<>();
        for (Piece piece : pieces)
            all.computeIfAbsent(new Key(group(piece), piece.unit(), piece.duty().id()), _ -> new ArrayList<>())
                    .add(piece);
        Map<String, List<GanttLine>> groups = new LinkedHashMap<>();
        for (List<Piece> each : all.values()) {
            each.sort(GanttLine.EARLIEST);
            GanttLine line = line(each);
            groups.computeIfAbsent(line.group(), _ -> new ArrayList<>()).add(line);
        }
        Comparator<GanttLine> earliest = Comparator.comparing(
                        (GanttLine line) -> line.pieces().getFirst(), GanttLine.EARLIEST)
                .thenComparing(GanttLine::title)
                .thenComparing(line -> line.obligation().toString());
        groups.values().forEach(lines -> lines.sort(earliest));
        return groups.values().stream()
                .sorted(
                        by == GanttBy.UNITS
                                ? Comparator.comparing(lines -> lines.getFirst().group(), VIETNAMESE)
                                : Comparator.comparing(List::getFirst, earliest))
                .flatMap(List::stream)
                .toList();
    }

    private static final Comparator<Object> VIETNAMESE = java.text.Collator.getInstance(java.util.Locale.of("vi"));

    private GanttLine line(List<Piece> pieces) {
        Piece first = pieces.getFirst();
        Tally.Duty duty = first.duty();
        Filter at = (first.unit() == null ? filter : filter.at(first.unit())).obligation(duty.id());
        return new GanttLine(
                group(first),
                groupPath(first),
                duty.id(),
                duty.title().length() <= LONGEST
                        ? duty.title()
                        : duty.title().substring(0, LONGEST - 1).strip() + "…",
                note(duty),
                at,
                pieces);
    }

    private String group(Piece piece) {
        return switch (by) {
            case DOCUMENTS -> source(piece.duty());
            case ISSUERS -> piece.duty().issuerName();
            case UNITS -> piece.unitName();
        };
    }

    private @Nullable String groupPath(Piece piece) {
        DocumentId document = piece.duty().document();
        return switch (by) {
            case DOCUMENTS ->
                document == null ? null : filter.document(document).page("gantt");
            case ISSUERS -> filter.issuer(piece.duty().issuer()).page("gantt") + "&group=" + by;
            case UNITS -> piece.unit() == null ? null : filter.at(piece.unit()).page("gantt");
        };
    }

    private String note(Tally.Duty duty) {
        String path = duty.path().isEmpty() ? "" : w.of("programme.path", duty.path());
        if (by == GanttBy.DOCUMENTS) return path;
        return path.isEmpty() ? source(duty) : path + " · " + source(duty);
    }

    private String source(Tally.Duty duty) {
        return duty.source().isEmpty() ? w.of("board.noDocument") : duty.source();
    }
}
