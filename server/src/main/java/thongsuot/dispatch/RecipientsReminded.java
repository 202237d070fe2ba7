package thongsuot.dispatch;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import thongsuot.platform.Traceable;

/** Recipients that have not received were reminded. */
public record RecipientsReminded(Issue issue, String step, int open) implements Traceable {

    @Override
    public String action() {
        return "dispatch.reminded";
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
        return Map.of("step", step, "open", open);
    }
}
