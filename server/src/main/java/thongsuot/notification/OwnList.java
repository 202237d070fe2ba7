package thongsuot.notification;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import thongsuot.identity.rights.Standing;
import thongsuot.platform.Acting;
import thongsuot.platform.Actor;
import thongsuot.programme.MustDoItem;
import thongsuot.programme.MustDoList;

/** What must be done by somebody who is not at the screen, for all their posts. */
@Component
class OwnList {

    private final MustDoList list;

    OwnList(MustDoList list) {
        this.list = list;
    }

    /** What several posts have stands once. */
    List<MustDoItem> of(Standing standing, LocalDate today) {
        Map<String, MustDoItem> all = new LinkedHashMap<>();
        List<@Nullable String> posts = new ArrayList<>();
        standing.posts().forEach(post -> posts.add(post.value()));
        if (posts.isEmpty()) posts.add(null);
        for (String post : posts)
            for (MustDoItem each : as(standing.actor(post), today))
                all.putIfAbsent(each.kind() + " " + each.path(), each);
        return List.copyOf(all.values());
    }

    private List<MustDoItem> as(Actor actor, LocalDate today) {
        try {
            return Acting.as(actor, "digest", () -> list.items(today));
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
