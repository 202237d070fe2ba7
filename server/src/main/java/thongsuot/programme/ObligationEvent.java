package thongsuot.programme;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import thongsuot.platform.Traceable;

/** Something that happened to a duty; those of its issuer may read of it. */
interface ObligationEvent extends Traceable {

    Obligation obligation();

    @Override
    default String subjectKind() {
        return "obligation";
    }

    @Override
    default String subjectId() {
        return obligation().id().toString();
    }

    @Override
    default String subjectName() {
        return obligation().title();
    }

    @Override
    default @Nullable UUID unit() {
        return obligation().issuer().value();
    }
}
