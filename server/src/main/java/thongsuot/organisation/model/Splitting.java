package thongsuot.organisation.model;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import thongsuot.organisation.Change;
import thongsuot.organisation.NewUnit;
import thongsuot.organisation.Period;
import thongsuot.organisation.Place;
import thongsuot.organisation.PostId;
import thongsuot.organisation.Refusal;
import thongsuot.organisation.Share;
import thongsuot.organisation.UnitId;

/** One unit becomes several, by declared shares that add up to the whole: never all to one heir because nobody said otherwise. */
final class Splitting {

    private Splitting() {}

    static void split(Draft draft, Change.Split split) {
        if (!draft.isThere(split.unit())) return;
        Set<UnitId> heirs = new HashSet<>();
        split.parts().forEach(part -> {
            if (!heirs.add(part.unit().id()))
                draft.refuse(Refusal.NAMED_TWICE, part.unit().name());
        });
        checkShares(draft, split);
        Map<UnitId, UnitId> children = children(draft, split, heirs);
        Map<PostId, UnitId> posts = posts(draft, split, heirs);
        if (draft.isRefused()) return;

        for (Change.Part part : split.parts()) {
            Beginnings.begin(draft, part.unit());
            refuseBelowItself(draft, part.unit(), children);
            draft.heir(split.unit(), part.unit().id(), new Share(part.share(), split.of()));
        }
        Integer kept = split.kept();
        boolean goesOn = kept != null;
        Endings endings =
                new Endings(draft, goesOn ? Set.of() : Set.of(split.unit()), children::get, posts.keySet(), posts::get);
        if (kept != null) {
            draft.heir(split.unit(), split.unit(), new Share(kept, split.of()));
            draft.known
                    .placementsBelow(split.unit())
                    .filter(row -> children.containsKey(row.fact().unit()))
                    .forEach(row -> endings.handOver(split.unit(), row));
            draft.known
                    .postsOf(split.unit())
                    .filter(row -> row.valid().endsAfter(draft.day)
                            && posts.containsKey(row.fact().id()))
                    .forEach(endings::movePost);
        } else {
            refuseChildrenWithoutHeir(draft, split, children);
            if (!draft.isRefused()) endings.end(split.unit());
        }
        endings.checkPosts();
    }

    private static void checkShares(Draft draft, Change.Split split) {
        int least = split.kept() == null ? 2 : 1;
        if (split.parts().size() < least) draft.refuse(Refusal.TOO_FEW_UNITS, least);
        long sum = split.kept() == null ? 0 : split.kept();
        boolean positive = split.kept() == null || split.kept() > 0;
        for (Change.Part part : split.parts()) {
            sum += part.share();
            positive &= part.share() > 0;
        }
        if (sum != split.of() || !positive) draft.refuse(Refusal.SHARES_NOT_WHOLE, sum, split.of());
    }

    private static Map<UnitId, UnitId> children(Draft draft, Change.Split split, Set<UnitId> heirs) {
        Map<UnitId, UnitId> children = new HashMap<>();
        for (Change.ChildTo each : split.children()) {
            String name = draft.known.name(each.child());
            if (children.put(each.child(), each.heir()) != null) draft.refuse(Refusal.NAMED_TWICE, name);
            if (!heirs.contains(each.heir())) draft.refuse(Refusal.NOT_AN_HEIR, each.heir());
            boolean below = draft.known
                    .placementsBelow(split.unit())
                    .anyMatch(row -> row.fact().unit().equals(each.child())
                            && row.valid().endsAfter(draft.day));
            if (!below) draft.refuse(Refusal.NOT_A_CHILD, name, draft.known.name(split.unit()));
        }
        return children;
    }

    private static Map<PostId, UnitId> posts(Draft draft, Change.Split split, Set<UnitId> heirs) {
        Map<PostId, UnitId> posts = new HashMap<>();
        for (Change.PostTo each : split.posts()) {
            if (posts.put(each.post(), each.heir()) != null) draft.refuse(Refusal.NAMED_TWICE, each.post());
            if (!heirs.contains(each.heir())) draft.refuse(Refusal.NOT_AN_HEIR, each.heir());
        }
        return posts;
    }

    private static void refuseBelowItself(Draft draft, NewUnit heir, Map<UnitId, UnitId> children) {
        for (Place place : heir.places()) {
            UnitId parent = place.parent();
            if (parent == null) continue;
            children.forEach((child, to) -> {
                boolean below = child.equals(parent)
                        || draft.known.isBelow(place.line(), parent, child, Period.from(draft.day));
                if (to.equals(heir.id()) && below)
                    draft.refuse(Refusal.BELOW_ITSELF, heir.name(), draft.known.name(parent));
            });
        }
    }

    private static void refuseChildrenWithoutHeir(Draft draft, Change.Split split, Map<UnitId, UnitId> children) {
        draft.known
                .placementsBelow(split.unit())
                .filter(row -> row.valid().endsAfter(draft.day)
                        && !children.containsKey(row.fact().unit()))
                .forEach(row -> draft.refuse(
                        Refusal.CHILD_WITHOUT_HEIR,
                        draft.known.name(row.fact().unit()),
                        draft.known.name(split.unit())));
    }
}
