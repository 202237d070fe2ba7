package thongsuot.organisation.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import thongsuot.organisation.ChangeKind;
import thongsuot.organisation.Holding;
import thongsuot.organisation.Kinds;
import thongsuot.organisation.OrganisationAction;
import thongsuot.organisation.Placement;
import thongsuot.organisation.PostId;
import thongsuot.organisation.Posts;
import thongsuot.organisation.RecordedChange;
import thongsuot.organisation.Succession;
import thongsuot.organisation.Unit;
import thongsuot.organisation.UnitHistory;
import thongsuot.organisation.UnitId;
import thongsuot.organisation.Units;
import thongsuot.web.Crumb;
import thongsuot.web.FormState;
import thongsuot.web.Link;
import thongsuot.web.VietnameseFormats;
import thongsuot.web.Words;

/** Puts the page of a unit together. */
@Component
class UnitPages {

    private final Units units;
    private final Posts posts;
    private final Kinds kinds;
    private final LatestNames names;
    private final Looking looking;

    UnitPages(Units units, Posts posts, Kinds kinds, LatestNames names, Looking looking) {
        this.units = units;
        this.posts = posts;
        this.kinds = kinds;
        this.names = names;
        this.looking = looking;
    }

    Optional<UnitPage> of(UnitId id, Sight sight, Words w) {
        LocalDate day = sight.day();
        return units.nearest(id, day)
                .flatMap(unit -> units.history(id).map(history -> {
                    boolean exists = unit.valid().contains(day);
                    Map<UnitId, String> named = neighbours(history);
                    return new UnitPage(
                            unit,
                            day,
                            sight.isToday(),
                            exists,
                            facts(unit, exists ? units.codes(id, day) : Map.of(), w),
                            exists ? places(id, sight) : List.of(),
                            exists ? staffed(id, day) : List.of(),
                            new UnitTimeline(history, named, w).entries(),
                            links(history.before(), Succession::predecessor, named),
                            links(history.after(), Succession::successor, named),
                            history.changes().reversed().stream()
                                    .filter(change -> !change.basis().number().isEmpty())
                                    .toList(),
                            exists && looking.may(OrganisationAction.PROPOSE, id) ? changes(id, w) : List.of(),
                            day(sight, w),
                            "/units/" + id);
                }));
    }

    private static FormState day(Sight sight, Words w) {
        FormState form = FormState.of(Map.of("on", sight.typed()));
        return sight.understood() ? form : form.withError("on", w.of("units.day.wrong", sight.typed()));
    }

    private Map<String, String> facts(Unit unit, Map<String, String> codes, Words w) {
        Map<String, String> facts = new LinkedHashMap<>();
        if (!unit.shortName().isEmpty()) facts.put(w.of("units.shortName"), unit.shortName());
        facts.put(w.of("units.kind"), new KindWords(kinds, w).kind(unit.kind()));
        facts.put(w.of("units.level"), new KindWords(kinds, w).level(unit.level()));
        codes.forEach((scheme, code) -> facts.put(w.of("units.code.of", w.orKey("units.scheme." + scheme)), code));
        facts.put(w.of("units.nameSince"), VietnameseFormats.date(unit.valid().from()));
        LocalDate last = unit.valid().last();
        if (last != null) facts.put(w.of("units.nameUntil"), VietnameseFormats.date(last));
        return facts;
    }

    private List<UnitPage.InLine> places(UnitId id, Sight sight) {
        List<UnitPage.InLine> places = new ArrayList<>();
        for (Placement placement : units.placements(id, sight.day())) {
            Sight there = sight.in(placement.line());
            List<Crumb> way = units.ancestors(placement.line(), id, sight.day()).reversed().stream()
                    .map(above -> new Crumb(above.name(), there.at("/units/" + above.id())))
                    .toList();
            int below = units.childrenCounts(placement.line(), List.of(id), sight.day())
                    .getOrDefault(id, 0);
            places.add(new UnitPage.InLine(
                    placement.line(),
                    way,
                    placement.waiver(),
                    below,
                    below == 0 ? 0 : units.descendantsCount(placement.line(), id, sight.day()),
                    there.at("/units", "at=" + id, "open=" + id),
                    there.at("/units/table", "under=" + id)));
        }
        return places;
    }

    private List<UnitPage.Staffed> staffed(UnitId id, LocalDate day) {
        Map<PostId, List<Holding>> holders = posts.holdersIn(id, day).stream()
                .collect(Collectors.groupingBy(holding -> holding.post().id()));
        return posts.of(id, day).stream()
                .map(post -> new UnitPage.Staffed(post, holders.getOrDefault(post.id(), List.of())))
                .toList();
    }

    /** Every other unit that the history speaks of. */
    private Map<UnitId, String> neighbours(UnitHistory history) {
        return names.of(Stream.of(
                        history.placements().stream().map(Placement::parent),
                        history.before().stream().map(Succession::predecessor),
                        history.after().stream().map(Succession::successor))
                .flatMap(Function.identity())
                .flatMap(Stream::ofNullable)
                .distinct()
                .toList());
    }

    private static List<Link> links(
            List<Succession> successions, Function<Succession, UnitId> which, Map<UnitId, String> named) {
        return successions.stream()
                .map(which)
                .distinct()
                .map(id -> new Link(named.getOrDefault(id, id.toString()), "/units/" + id, "unit"))
                .toList();
    }

    static List<Link> changes(UnitId id, Words w) {
        return Arrays.stream(ChangeKind.values())
                .filter(kind -> switch (kind) {
                    case UNDO, STAFFING, IMPORT -> false;
                    default -> true;
                })
                .map(kind ->
                        new Link(w.of("units.propose." + kind), "/changes/new?kind=" + kind + "&unit=" + id, "edit"))
                .toList();
    }

    /** Sentences about changes as lists show them: "128-QĐ/TU, 12/6/2025, Tỉnh ủy". */
    static String basis(RecordedChange change) {
        LocalDate on = change.basis().on();
        return Stream.of(
                        change.basis().number(),
                        on == null ? "" : VietnameseFormats.date(on),
                        change.basis().issuer())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
