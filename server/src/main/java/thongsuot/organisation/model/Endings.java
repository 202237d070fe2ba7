package thongsuot.organisation.model;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import thongsuot.organisation.Period;
import thongsuot.organisation.Placement;
import thongsuot.organisation.Post;
import thongsuot.organisation.PostId;
import thongsuot.organisation.Refusal;
import thongsuot.organisation.UnitId;

/** Units that end: their names, codes and places, what becomes of their children and their posts. */
final class Endings {

    private final Draft draft;
    private final Set<UnitId> ending;
    private final Function<UnitId, @Nullable UnitId> heirOfChild;
    private final Set<PostId> movedPosts;
    private final Function<PostId, @Nullable UnitId> heirOfPost;
    private final Set<PostId> moved = new HashSet<>();

    /**
     * @param ending all units that end with this change
     * @param heirOfChild who stands above a child afterwards; null for nobody
     * @param movedPosts the posts that go on elsewhere
     * @param heirOfPost where they go on
     */
    Endings(
            Draft draft,
            Set<UnitId> ending,
            Function<UnitId, @Nullable UnitId> heirOfChild,
            Set<PostId> movedPosts,
            Function<PostId, @Nullable UnitId> heirOfPost) {
        this.draft = draft;
        this.ending = ending;
        this.heirOfChild = heirOfChild;
        this.movedPosts = movedPosts;
        this.heirOfPost = heirOfPost;
    }

    void end(UnitId unit) {
        if (!mayEnd(unit)) return;
        Extract known = draft.known;
        known.versions(unit).forEach(draft::end);
        known.codesOf(unit).forEach(draft::end);
        known.placementsOf(unit).forEach(draft::end);
        known.placementsBelow(unit)
                .filter(row -> !ending.contains(row.fact().unit()))
                .forEach(row -> handOver(unit, row));
        known.postsOf(unit).filter(row -> row.valid().endsAfter(draft.day)).forEach(this::endPost);
    }

    /** All posts that were to go on somewhere have been met on the way. */
    void checkPosts() {
        for (PostId each : movedPosts) if (!moved.contains(each)) draft.refuse(Refusal.POST_NOT_OF_UNIT, each);
    }

    void handOver(UnitId from, Row<Placement> child) {
        if (!child.valid().endsAfter(draft.day)) return;
        UnitId heir = heirOfChild.apply(child.fact().unit());
        if (heir == null) {
            draft.refuse(
                    Refusal.HAS_CHILDREN,
                    draft.known.name(from),
                    draft.known.name(child.fact().unit()));
            return;
        }
        draft.change(
                child,
                days -> Row.fresh(
                        new Placement(child.fact().unit(), child.fact().line(), heir, null, days)));
    }

    void movePost(Row<Post> row) {
        Post post = row.fact();
        UnitId heir = heirOfPost.apply(post.id());
        if (heir == null) return;
        moved.add(post.id());
        draft.change(row, days -> Row.fresh(new Post(post.id(), heir, post.title(), post.kind(), days)));
    }

    private void endPost(Row<Post> row) {
        if (movedPosts.contains(row.fact().id())) {
            movePost(row);
            return;
        }
        draft.end(row);
        draft.known.membershipsOf(row.fact().id()).forEach(draft::end);
    }

    private boolean mayEnd(UnitId unit) {
        if (!draft.isThere(unit)) return false;
        if (draft.known.version(unit, draft.day.minusDays(1)).isEmpty()) {
            draft.refuse(Refusal.NOT_THERE_THEN, draft.known.name(unit), draft.day.minusDays(1));
            return false;
        }
        boolean later = Stream.concat(draft.known.versions(unit), draft.known.placementsOf(unit))
                .map(Row::valid)
                .filter(valid -> valid.endsAfter(draft.day))
                .anyMatch(this::isLaterChange);
        if (later) draft.refuse(Refusal.LATER_CHANGES, draft.known.name(unit), draft.day);
        return !later;
    }

    private boolean isLaterChange(Period valid) {
        return valid.from().isAfter(draft.day) || valid.until() != null;
    }
}
