package thongsuot.platform;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who does something, and for which post. A person with several posts acts for one of them at a time and sees in the header which.
 *
 * @param account the account signed in
 * @param name the person's name as screens and the trail show it
 * @param post the post acted for; null while an account holds none
 * @param postTitle "Chánh Văn phòng"; empty without a post
 * @param unit the unit of the post; null without a post
 * @param unitName the unit's name today; empty without a post
 * @param behalfOf the holder acted for by dated authority ("được ủy quyền"); null for one's own post
 */
public record Actor(
        UUID account,
        String name,
        @Nullable UUID post,
        String postTitle,
        @Nullable UUID unit,
        String unitName,
        @Nullable UUID behalfOf) {

    /** The program itself: migrations, jobs, the first start. */
    public static final Actor PROGRAM = new Actor(new UUID(0, 0), "Thông Suốt", null, "", null, "", null);
}
