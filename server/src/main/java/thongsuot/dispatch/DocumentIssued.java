package thongsuot.dispatch;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import thongsuot.platform.Traceable;

/** A unit has issued a document. Published inside the transaction. */
public record DocumentIssued(Issue issue, int recipients) implements Traceable {

    @Override
    public String action() {
        return "dispatch.issued";
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
        return Map.of("recipients", recipients, "issuer", issue.issuerName());
    }
}
