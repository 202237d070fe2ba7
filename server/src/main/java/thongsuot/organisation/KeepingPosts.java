package thongsuot.organisation;

import java.time.LocalDate;

/** Posts opened and closed, filled and emptied; people by name. The right is {@link OrganisationAction#STAFF} at the unit of the post. */
public interface KeepingPosts {

    /**
     * @param id new; made by the caller
     * @param days within the life of the unit
     */
    Outcome open(PostId id, UnitId unit, String title, PostKind kind, Period days, Basis basis);

    /** The post and whoever holds it end; from this day on there is no such post. */
    Outcome close(PostId id, LocalDate from, Basis basis);

    /** @param days within the life of the post; a head's may not overlap another's */
    Outcome appoint(PersonId person, PostId post, Period days, Basis basis);

    /** From this day on the person does not hold the post any more. */
    Outcome relieve(PersonId person, PostId post, LocalDate from, Basis basis);

    /**
     * A person by name, for a post to come. The right is asked for at the unit.
     *
     * @throws IllegalArgumentException if the name is blank or longer than 100 characters
     */
    Person add(String name, UnitId unit);
}
