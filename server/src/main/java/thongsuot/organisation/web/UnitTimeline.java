package thongsuot.organisation.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import thongsuot.organisation.Placement;
import thongsuot.organisation.RecordedChange;
import thongsuot.organisation.Share;
import thongsuot.organisation.Succession;
import thongsuot.organisation.Unit;
import thongsuot.organisation.UnitHistory;
import thongsuot.organisation.UnitId;
import thongsuot.web.TimelineEntry;
import thongsuot.web.Tone;
import thongsuot.web.Words;

/** The life of a unit as a list of days, the latest first: names, places, where it came from and what became of it. */
final class UnitTimeline {

    private final UnitHistory history;
    private final Map<UnitId, String> named;
    private final Words w;
    private final List<TimelineEntry> entries = new ArrayList<>();

    UnitTimeline(UnitHistory history, Map<UnitId, String> named, Words words) {
        this.history = history;
        this.named = named;
        this.w = words;
    }

    List<TimelineEntry> entries() {
        if (entries.isEmpty()) {
            names();
            history.placements().forEach(this::placed);
            history.before().forEach(this::cameFrom);
            history.after().forEach(this::wentTo);
            entries.sort(Comparator.comparing(TimelineEntry::day).reversed());
        }
        return List.copyOf(entries);
    }

    private void names() {
        Unit last = null;
        for (Unit version : history.versions()) {
            LocalDate day = version.valid().from();
            if (last == null) add(day, w.of("units.timeline.begins", version.name()), "plus", Tone.GOOD, null);
            else if (!last.name().equals(version.name()))
                add(day, w.of("units.timeline.renamed", last.name(), version.name()), "edit", Tone.INFO, null);
            else add(day, w.of("units.timeline.changed", version.name()), "edit", Tone.INFO, null);
            last = version;
        }
        LocalDate end = last == null ? null : last.valid().until();
        if (last != null && end != null) add(end, w.of("units.timeline.ends", last.name()), "close", Tone.BAD, null);
    }

    private void placed(Placement placement) {
        UnitId parent = placement.parent();
        String line = w.of("units.line." + placement.line());
        if (parent == null) {
            add(placement.valid().from(), w.of("units.timeline.root", line), "tree", Tone.PLAIN, null);
            return;
        }
        add(
                placement.valid().from(),
                w.of("units.timeline.placed", name(parent), line),
                "tree",
                Tone.PLAIN,
                "/units/" + parent);
    }

    private void cameFrom(Succession succession) {
        add(
                succession.on(),
                w.of("units.timeline.from", name(succession.predecessor()), share(succession.share())),
                "merge",
                Tone.INFO,
                "/units/" + succession.predecessor());
    }

    private void wentTo(Succession succession) {
        add(
                succession.on(),
                w.of("units.timeline.to", name(succession.successor()), share(succession.share())),
                "split",
                Tone.WARN,
                "/units/" + succession.successor());
    }

    private String name(UnitId id) {
        return named.getOrDefault(id, id.toString());
    }

    private String share(Share share) {
        return share.part() == share.of() ? w.of("units.share.whole") : w.of("units.share", share.part(), share.of());
    }

    /** With the decision of the changes of that day: two decisions on one day are both named. */
    private void add(LocalDate day, String title, String icon, Tone tone, @Nullable String path) {
        String basis = history.changes().stream()
                .filter(change -> change.effectiveOn().equals(day))
                .map(UnitTimeline::decision)
                .filter(text -> !text.isEmpty())
                .distinct()
                .reduce((one, other) -> one + "; " + other)
                .orElse("");
        entries.add(new TimelineEntry(
                day, title, basis.isEmpty() ? "" : w.of("units.timeline.basis", basis), icon, tone, path));
    }

    private static String decision(RecordedChange change) {
        return UnitPages.basis(change);
    }
}
