package thongsuot.programme.offline;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A sheet that somebody brought back.
 *
 * @param broughtAt when it was brought in; null while it waits for a word
 * @param done how many rows were brought in
 * @param left how many were left out
 */
public record KeptSheet(
        UUID id,
        String name,
        OffsetDateTime madeAt,
        @Nullable OffsetDateTime broughtAt,
        int done,
        int left) {}
