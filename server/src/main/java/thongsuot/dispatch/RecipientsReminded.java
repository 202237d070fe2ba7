package thongsuot.dispatch;

import java.util.Map;

/** Recipients that have not received were reminded. */
public record RecipientsReminded(Issue issue, String step, int open) implements OfIssue {

    @Override
    public String action() {
        return "dispatch.reminded";
    }

    @Override
    public Map<String, ?> after() {
        return Map.of("step", step, "open", open);
    }
}
