package thongsuot.identity.rights;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import thongsuot.platform.Traceable;

/**
 * Something happened to a right or an authority to act.
 *
 * @param action the key of what happened
 * @param kind {@code right}, {@code delegation}, or what was looked at
 * @param name what it is about, in words
 * @param unit whose auditors may read of it; null for the whole installation
 */
record RightsEvent(
        String action,
        String kind,
        String id,
        String name,
        @Nullable UUID unit,
        Map<String, ?> before,
        Map<String, ?> after)
        implements Traceable {

    static RightsEvent of(String what, RoleGrant grant) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("role", grant.role().name());
        facts.put("holder", grant.holder());
        facts.put("unit", grant.unitName());
        facts.put("line", grant.line() == null ? "" : grant.line().name());
        facts.put("firstDay", grant.firstDay().toString());
        facts.put("lastDay", grant.lastDay() == null ? "" : grant.lastDay().toString());
        facts.put("basis", grant.basis());
        boolean gone = what.equals("revoked");
        return new RightsEvent(
                "identity.right." + what,
                "right",
                grant.id().toString(),
                grant.role() + " " + grant.holder(),
                grant.unit(),
                gone ? facts : Map.of(),
                gone ? Map.of() : facts);
    }

    static RightsEvent seen(String kind, String id, String name, @Nullable UUID unit) {
        return new RightsEvent("identity.rights.seen", kind, id, name, unit, Map.of(), Map.of());
    }

    @Override
    public String subjectKind() {
        return kind;
    }

    @Override
    public String subjectId() {
        return id;
    }

    @Override
    public String subjectName() {
        return name;
    }
}
