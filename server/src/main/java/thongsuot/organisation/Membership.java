package thongsuot.organisation;

/**
 * Somebody in a post for a time.
 *
 * @param sole whether nobody else may hold the post at the same time
 */
public record Membership(PersonId person, PostId post, boolean sole, Period valid) implements Dated<Membership> {

    /** A person holds a post once. */
    public record Key(PersonId person, PostId post) {}

    @Override
    public Key about() {
        return new Key(person, post);
    }

    @Override
    public Membership on(Period days) {
        return new Membership(person, post, sole, days);
    }
}
