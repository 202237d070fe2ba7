package thongsuot.organisation;

/**
 * A post as it is on some day.
 *
 * @param title "Bí thư Đảng ủy"
 * @param valid the days on which it had this title in this unit
 */
public record Post(PostId id, UnitId unit, String title, PostKind kind, Period valid) {}
