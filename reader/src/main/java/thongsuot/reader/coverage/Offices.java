package thongsuot.reader.coverage;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import thongsuot.reader.obligation.Party;

/** Who leads a demand beside who leads its answers, whatever the level: {@code Sở Y tế} is answered by {@code Trạm Y tế xã}. */
final class Offices {
    private Offices() {}

    /** Units of one field that both name; null where there are none. */
    static @Nullable Reason same(List<Party> parent, List<Party> child) {
        for (Party above : parent) {
            for (Party below : child) {
                if (!Collections.disjoint(Fields.of(above.name()), Fields.of(below.name()))) {
                    return new Reason(Reason.Kind.OWNER, above.span(), below.span());
                }
            }
        }
        return null;
    }

    /**
     * Tells where an office of another field leads. A body that takes work upon itself, or hands on to its own units what was asked
     * of it, names no other office.
     */
    static void compare(Demand demand, Consumer<Difference> found) {
        List<Party> above = demand.parent().leads();
        List<Party> below = demand.children().stream()
                .flatMap(child -> child.leads().stream())
                .toList();
        boolean other = areKnown(above) && areKnown(below) && Collections.disjoint(fields(above), fields(below));
        if (other && !demand.body().isMeant(above)) {
            found.accept(new Difference(
                    Difference.Kind.OTHER_OWNER,
                    above.getFirst().span(),
                    below.getFirst().span()));
        }
    }

    private static boolean areKnown(List<Party> parties) {
        return !parties.isEmpty()
                && parties.stream().noneMatch(party -> Fields.of(party.name()).isEmpty());
    }

    /** Of all of them together. */
    static Set<String> fields(List<Party> parties) {
        Set<String> fields = new HashSet<>();
        parties.forEach(party -> fields.addAll(Fields.of(party.name())));
        return fields;
    }
}
