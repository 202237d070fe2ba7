package thongsuot.dispatch;

import java.util.Map;

/** More units were added to an issue after it was made. */
public record ListAdded(Issue issue, int recipients, String reason) implements OfIssue {

    @Override
    public String action() {
        return "dispatch.added";
    }

    @Override
    public Map<String, ?> after() {
        return Map.of("recipients", recipients, "reason", reason);
    }
}
