package thongsuot.organisation;

/**
 * Somebody in a post for a time.
 *
 * @param sole whether nobody else may hold the post at the same time
 */
public record Membership(PersonId person, PostId post, boolean sole, Period valid) {}
