package thongsuot.identity.rights;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import thongsuot.identity.Role;
import thongsuot.organisation.Line;
import thongsuot.platform.Actor;

/**
 * All that a request needs to know of who makes it, as it is today.
 *
 * @param factor whether the account has a second factor
 * @param posts the posts that the person may act for: own ones first, then those by authority
 * @param grants the rights of the account and of all those posts
 */
public record Standing(
        UUID account,
        String login,
        UUID person,
        String name,
        boolean factor,
        List<ToActFor> posts,
        List<Right> grants) {

    /**
     * A post to act for.
     *
     * @param behalfOf the holder whose authority it rests on; null for one's own
     * @param lastDay of that authority; null for one's own
     */
    public record ToActFor(
            UUID post,
            String title,
            UUID unit,
            String unitName,
            @Nullable UUID behalfOf,
            String behalfName,
            @Nullable LocalDate lastDay) {

        /** What a form sends to choose it. */
        public String value() {
            return behalfOf == null ? post.toString() : post + "~" + behalfOf;
        }
    }

    /**
     * A role, where it reaches.
     *
     * @param post whose right it is; null where it belongs to the account itself
     * @param unit null for the whole installation
     * @param line the line down which it reaches; null for the unit alone
     */
    public record Right(
            UUID id,
            Role role,
            @Nullable UUID post,
            @Nullable UUID unit,
            String unitName,
            @Nullable Line line,
            @Nullable LocalDate lastDay) {}

    /** The post chosen, if it may still be acted for; otherwise the first; empty for who holds none. */
    public Optional<ToActFor> post(@Nullable String chosen) {
        return posts.stream()
                .filter(each -> each.value().equals(chosen))
                .findFirst()
                .or(() -> posts.stream().findFirst());
    }

    public Actor actor(@Nullable String chosen) {
        return post(chosen)
                .map(post -> new Actor(
                        account,
                        name,
                        post.post(),
                        post.behalfOf() == null ? post.title() : post.title() + " (được ủy quyền)",
                        post.unit(),
                        post.unitName(),
                        post.behalfOf()))
                .orElseGet(() -> new Actor(account, name, null, "", null, "", null));
    }

    /**
     * The rights that count while somebody acts for a post: those of the post, and those of the account itself unless the post is
     * another's. Who acts by authority has the rights of that post and brings none along.
     */
    public Stream<Right> rights(Actor actor) {
        return grants.stream()
                .filter(each -> each.post() == null
                        ? actor.behalfOf() == null
                        : each.post().equals(actor.post()));
    }

    /** Whether any of its rights, for whichever post, is that of an administrator. */
    public boolean administrator() {
        return grants.stream().anyMatch(each -> each.role() == Role.ADMINISTRATOR);
    }
}
