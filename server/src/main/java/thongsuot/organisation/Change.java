package thongsuot.organisation;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What somebody wants changed in the organisation, from one day on. Exactly one of these. */
public sealed interface Change {

    ChangeKind changeKind();

    /** A unit begins. */
    record Establish(NewUnit unit) implements Change {
        @Override
        public ChangeKind changeKind() {
            return ChangeKind.ESTABLISH;
        }
    }

    /**
     * A unit goes by another name, or becomes a unit of another kind or level (a commune a ward), and may get other codes. Its earlier
     * days keep the earlier name. Where a later name is on record already, the new one holds until then.
     *
     * @param codes the schemes whose code changes, with the new one; others stay as they are
     */
    record Rename(UnitId unit, String name, String shortName, String kind, String level, Map<String, String> codes)
            implements Change {
        public Rename {
            name = name.strip();
            shortName = shortName.strip();
            codes = Map.copyOf(codes);
        }

        @Override
        public ChangeKind changeKind() {
            return ChangeKind.RENAME;
        }
    }

    /** A unit gets another place in a line, or its first there; all below it comes along. */
    record Move(UnitId unit, Place to) implements Change {
        @Override
        public ChangeKind changeKind() {
            return ChangeKind.MOVE;
        }
    }

    /**
     * Units end and a new one takes their place and all that stood below them.
     *
     * @param predecessors two at least
     * @param movedPosts posts of the predecessors that go on in the heir, with their holders; all others end
     */
    record Merge(List<UnitId> predecessors, NewUnit heir, Set<PostId> movedPosts) implements Change {
        public Merge {
            predecessors = List.copyOf(predecessors);
            movedPosts = Set.copyOf(movedPosts);
        }

        @Override
        public ChangeKind changeKind() {
            return ChangeKind.MERGE;
        }
    }

    /**
     * Units end and one that exists takes over all that stood below them.
     *
     * @param absorbed one at least
     */
    record Absorb(List<UnitId> absorbed, UnitId heir, Set<PostId> movedPosts) implements Change {
        public Absorb {
            absorbed = List.copyOf(absorbed);
            movedPosts = Set.copyOf(movedPosts);
        }

        @Override
        public ChangeKind changeKind() {
            return ChangeKind.ABSORB;
        }
    }

    /**
     * A unit is divided by declared shares. It ends ("chia"), or goes on with what is left ("tách").
     *
     * @param of the denominator of all shares
     * @param kept the share that the unit keeps; null if it ends
     * @param children which of its children goes where; those not named stay where the unit goes on
     * @param posts which of its posts go on in which part; those not named stay, or end with the unit
     */
    record Split(
            UnitId unit, int of, @Nullable Integer kept, List<Part> parts, List<ChildTo> children, List<PostTo> posts)
            implements Change {
        public Split {
            parts = List.copyOf(parts);
            children = List.copyOf(children);
            posts = List.copyOf(posts);
        }

        @Override
        public ChangeKind changeKind() {
            return ChangeKind.SPLIT;
        }
    }

    /** One heir of a split, and how many parts of the whole it gets. */
    record Part(NewUnit unit, int share) {}

    record ChildTo(UnitId child, UnitId heir) {}

    record PostTo(PostId post, UnitId heir) {}

    /**
     * A unit ends without an heir.
     *
     * @param childrenTo who stands above its children from then on; null if there are to be none
     */
    record Dissolve(UnitId unit, @Nullable UnitId childrenTo) implements Change {
        @Override
        public ChangeKind changeKind() {
            return ChangeKind.DISSOLVE;
        }
    }

    /** A change that was approved is taken back, as if it had not been made. */
    record Undo(ChangeId target) implements Change {
        @Override
        public ChangeKind changeKind() {
            return ChangeKind.UNDO;
        }
    }
}
