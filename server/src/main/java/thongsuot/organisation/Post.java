package thongsuot.organisation;

/**
 * A post as it is on some day.
 *
 * @param title "Bí thư Đảng ủy"
 * @param valid the days on which it had this title in this unit
 */
public record Post(PostId id, UnitId unit, String title, PostKind kind, Period valid) implements Dated<Post> {

    @Override
    public PostId about() {
        return id;
    }

    @Override
    public Post on(Period days) {
        return new Post(id, unit, title, kind, days);
    }
}
