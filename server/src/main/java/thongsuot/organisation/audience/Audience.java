package thongsuot.organisation.audience;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A rule together with the list it gave on a day. The list never changes; asking the rule again on another day shows what is new.
 *
 * @param day the day on which the rule was asked
 * @param size how many units the list has
 */
public record Audience(
        AudienceId id, String name, AudienceRule rule, LocalDate day, int size, String madeBy, Instant madeAt) {}
