package thongsuot.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Posts and who holds them, on any day. */
public interface Posts {

    Optional<Post> find(PostId id, LocalDate day);

    /** The posts of a unit, the head first. */
    List<Post> of(UnitId unit, LocalDate day);

    /** The posts that a person holds that day. */
    List<Holding> heldBy(PersonId person, LocalDate day);

    /** Who holds a post that day. */
    List<Holding> holders(PostId post, LocalDate day);

    /** Who holds the posts of a unit that day, the head first. */
    List<Holding> holdersIn(UnitId unit, LocalDate day);

    /** Every post that the person has held or is to hold, the latest first. */
    List<Holding> careerOf(PersonId person);
}
