package thongsuot.programme.showing;

import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * Something said about the work of a unit.
 *
 * @param to whom it asks, as they were called; empty for nobody in particular
 * @param waits whether one of them has not answered
 */
public record Comment(
        UUID id, String words, String name, String postTitle, OffsetDateTime at, String to, boolean waits) {}
