package thongsuot.programme.model;

/** The states by name, for rows, filters and screens. */
public enum Stage {
    ISSUED,
    ACCEPTED,
    IN_PROGRESS,
    REPORTED,
    CONFIRMED,
    RETURNED,
    REFUSED,
    EXEMPTED,
    TRANSFERRED;

    /** The key of its words. */
    public String key() {
        return "programme.stage." + name();
    }

    public static Stage of(Assignment assignment) {
        return switch (assignment) {
            case Assignment.Issued _ -> ISSUED;
            case Assignment.Accepted _ -> ACCEPTED;
            case Assignment.InProgress _ -> IN_PROGRESS;
            case Assignment.Reported _ -> REPORTED;
            case Assignment.Confirmed _ -> CONFIRMED;
            case Assignment.Returned _ -> RETURNED;
            case Assignment.Refused _ -> REFUSED;
            case Assignment.Exempted _ -> EXEMPTED;
            case Assignment.Transferred _ -> TRANSFERRED;
        };
    }
}
