package thongsuot.dispatch;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import thongsuot.organisation.UnitId;
import thongsuot.platform.Traceable;

/** A recipient has received, refused or answered; {@code act} is {@code received}, {@code refused} or {@code planned}. */
public record RecipientActed(Issue issue, UnitId recipient, String act, String medium, String reason)
        implements Traceable {

    @Override
    public String action() {
        return "dispatch." + act;
    }

    @Override
    public String subjectKind() {
        return "issue";
    }

    @Override
    public String subjectId() {
        return issue.id().toString();
    }

    @Override
    public String subjectName() {
        return issue.title();
    }

    @Override
    public @Nullable UUID unit() {
        return issue.issuer().value();
    }

    @Override
    public Map<String, ?> after() {
        return reason.isEmpty()
                ? Map.of("recipient", recipient.toString(), "medium", medium)
                : Map.of("recipient", recipient.toString(), "medium", medium, "reason", reason);
    }
}
