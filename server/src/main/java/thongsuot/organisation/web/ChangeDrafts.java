package thongsuot.organisation.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import thongsuot.organisation.Basis;
import thongsuot.organisation.Change;
import thongsuot.organisation.NewUnit;
import thongsuot.organisation.Place;
import thongsuot.organisation.PostId;
import thongsuot.organisation.PostKind;
import thongsuot.organisation.Posts;
import thongsuot.organisation.Proposal;
import thongsuot.organisation.UnitCode;
import thongsuot.organisation.UnitId;
import thongsuot.organisation.Units;
import thongsuot.web.BadInputException;

/** Makes a proposal of what was typed. */
@Component
class ChangeDrafts {

    static final int PARTS = 4;
    private static final int WHOLE = 100;

    private final Units units;
    private final Posts posts;

    ChangeDrafts(Units units, Posts posts) {
        this.units = units;
        this.posts = posts;
    }

    /** @return empty if something could not be read; the draft says what */
    Optional<Proposal> proposal(ChangeDraft draft) {
        LocalDate day = draft.day("effectiveOn");
        Basis basis =
                new Basis(draft.text("number"), draft.dayOrNull("decidedOn").orElse(null), draft.text("issuer"));
        Change change = switch (draft.kind()) {
            case ESTABLISH -> establish(draft);
            case RENAME -> rename(draft);
            case MOVE -> move(draft);
            case MERGE -> merge(draft, day);
            case ABSORB -> absorb(draft, day);
            case SPLIT -> split(draft, day);
            case DISSOLVE -> new Change.Dissolve(draft.unit(), draft.picked("childrenTo", false));
            default -> throw new BadInputException("kind", draft.text("kind"));
        };
        return draft.isWrong() || change == null
                ? Optional.empty()
                : Optional.of(new Proposal(change, day, basis, draft.text("reason")));
    }

    private static Change establish(ChangeDraft draft) {
        return new Change.Establish(named(draft, List.of(Place.below(draft.line("line"), draft.unit()))));
    }

    private static Change rename(ChangeDraft draft) {
        return new Change.Rename(
                draft.unit(),
                draft.required("name"),
                draft.text("shortName"),
                draft.required("unitKind"),
                draft.required("level"),
                codes(draft));
    }

    private static @Nullable Change move(ChangeDraft draft) {
        UnitId parent = draft.picked("parent", true);
        return parent == null ? null : new Change.Move(draft.unit(), Place.below(draft.line("line"), parent));
    }

    private Change merge(ChangeDraft draft, LocalDate day) {
        Set<UnitId> all = new LinkedHashSet<>();
        all.add(draft.unit());
        for (int i = 1; i <= PARTS; i++) {
            UnitId with = draft.picked("with" + i, i == 1);
            if (with != null) all.add(with);
        }
        List<UnitId> predecessors = List.copyOf(all);
        return new Change.Merge(
                predecessors, named(draft, places(draft.unit(), day)), movedPosts(draft, predecessors, day));
    }

    private @Nullable Change absorb(ChangeDraft draft, LocalDate day) {
        UnitId heir = draft.picked("heir", true);
        List<UnitId> absorbed = List.of(draft.unit());
        return heir == null ? null : new Change.Absorb(absorbed, heir, movedPosts(draft, absorbed, day));
    }

    private Change split(ChangeDraft draft, LocalDate day) {
        List<Change.Part> parts = new ArrayList<>();
        List<Place> places = places(draft.unit(), day);
        var now = units.nearest(draft.unit(), day).orElseThrow(() -> new BadInputException("unit", draft.text("unit")));
        for (int i = 1; i <= PARTS; i++) {
            if (draft.text("name" + i).isEmpty() && i > 1) continue;
            String name = draft.required("name" + i);
            Integer share = draft.share("share" + i);
            if (share == null && !draft.isWrong()) draft.wrong("share" + i, "units.change.required");
            parts.add(new Change.Part(
                    new NewUnit(UnitId.next(), name, "", now.kind(), now.level(), places, Map.of()),
                    share == null ? 1 : share));
        }
        List<Change.ChildTo> children = new ArrayList<>();
        draft.under("childTo.").forEach((child, part) -> {
            if (part.equals("stay")) return;
            int number = number(part);
            if (number < 1 || number > parts.size()) draft.wrong("childTo." + child, "units.change.noPart");
            else
                children.add(new Change.ChildTo(
                        new UnitId(id(child)), parts.get(number - 1).unit().id()));
        });
        return new Change.Split(draft.unit(), WHOLE, draft.share("kept"), parts, children, List.of());
    }

    private static int number(String text) {
        return text.matches("[1-9]") ? Integer.parseInt(text) : 0;
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new BadInputException("childTo", text);
        }
    }

    private static NewUnit named(ChangeDraft draft, List<Place> places) {
        return new NewUnit(
                UnitId.next(),
                draft.required("name"),
                draft.text("shortName"),
                draft.required("unitKind"),
                draft.required("level"),
                places,
                codes(draft));
    }

    private static Map<String, String> codes(ChangeDraft draft) {
        return draft.text("code").isEmpty() ? Map.of() : Map.of(UnitCode.NATIONAL, draft.text("code"));
    }

    /** An heir stands where its predecessor stood, the day before it begins at the latest. */
    private List<Place> places(UnitId unit, LocalDate day) {
        return units.placements(unit, day.minusDays(1)).stream()
                .map(placement -> new Place(placement.line(), placement.parent(), placement.waiver()))
                .toList();
    }

    /** All posts but those of heads: two heads would meet in one unit. */
    private Set<PostId> movedPosts(ChangeDraft draft, List<UnitId> from, LocalDate day) {
        Set<PostId> moved = new HashSet<>();
        if (!draft.ticked("keepPosts")) return moved;
        for (UnitId unit : from)
            posts.of(unit, day.minusDays(1)).stream()
                    .filter(post -> post.kind() != PostKind.HEAD)
                    .forEach(post -> moved.add(Objects.requireNonNull(post.id())));
        return moved;
    }
}
