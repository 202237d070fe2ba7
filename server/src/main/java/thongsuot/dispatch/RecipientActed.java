package thongsuot.dispatch;

import java.util.Map;
import thongsuot.organisation.UnitId;

/** A recipient has received, refused or answered; {@code act} is {@code received}, {@code refused} or {@code planned}. */
public record RecipientActed(Issue issue, UnitId recipient, String act, String medium, String reason)
        implements OfIssue {

    @Override
    public String action() {
        return "dispatch." + act;
    }

    @Override
    public Map<String, ?> after() {
        return reason.isEmpty()
                ? Map.of("recipient", recipient.toString(), "medium", medium)
                : Map.of("recipient", recipient.toString(), "medium", medium, "reason", reason);
    }
}
