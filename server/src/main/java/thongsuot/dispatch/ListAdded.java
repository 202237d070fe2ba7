package thongsuot.dispatch;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import thongsuot.platform.Traceable;

/** More units were added to an issue after it was made. */
public record ListAdded(Issue issue, int recipients, String reason) implements Traceable {

    @Override
    public String action() {
        return "dispatch.added";
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
        return Map.of("recipients", recipients, "reason", reason);
    }
}
