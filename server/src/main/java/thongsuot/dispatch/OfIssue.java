package thongsuot.dispatch;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import thongsuot.platform.Traceable;

/** Something that happened to an issue; those of its issuer may read of it. */
interface OfIssue extends Traceable {

    Issue issue();

    @Override
    default String subjectKind() {
        return "issue";
    }

    @Override
    default String subjectId() {
        return issue().id().toString();
    }

    @Override
    default String subjectName() {
        return issue().title();
    }

    @Override
    default @Nullable UUID unit() {
        return issue().issuer().value();
    }
}
