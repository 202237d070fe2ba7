package thongsuot.audit;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One entry, as it is shown and exported. {@code before} and {@code after} are JSON objects. */
public record TrailEntry(
        long seq,
        OffsetDateTime at,
        UUID account,
        String accountName,
        String postTitle,
        String action,
        String subjectKind,
        String subjectId,
        String subjectName,
        @Nullable UUID unit,
        String before,
        String after,
        String request,
        String hash) {}
