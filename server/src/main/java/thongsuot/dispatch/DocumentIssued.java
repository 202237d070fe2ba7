package thongsuot.dispatch;

import java.util.Map;

/** A unit has issued a document. Published inside the transaction. */
public record DocumentIssued(Issue issue, int recipients) implements OfIssue {

    @Override
    public String action() {
        return "dispatch.issued";
    }

    @Override
    public Map<String, ?> after() {
        return Map.of("recipients", recipients, "issuer", issue.issuerName());
    }
}
