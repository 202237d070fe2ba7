package thongsuot.organisation;

/**
 * Somebody in a post.
 *
 * @param unitName of the unit of the post, on the day asked for
 * @param held the days on which this person holds it
 */
public record Holding(Post post, String unitName, PersonId person, String personName, Period held) {}
