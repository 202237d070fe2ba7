package thongsuot.dispatch;

import java.util.Map;

/** An issue was taken back: who had not received it no longer sees it. */
public record IssueRecalled(Issue issue) implements OfIssue {

    @Override
    public String action() {
        return "dispatch.recalled";
    }

    @Override
    public Map<String, ?> after() {
        return Map.of("reason", issue.recallReason());
    }
}
