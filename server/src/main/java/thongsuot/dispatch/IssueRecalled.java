package thongsuot.dispatch;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import thongsuot.platform.Traceable;

/** An issue was taken back: who had not received it no longer sees it. */
public record IssueRecalled(Issue issue) implements Traceable {

    @Override
    public String action() {
        return "dispatch.recalled";
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
        return Map.of("reason", issue.recallReason());
    }
}
