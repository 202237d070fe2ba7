package thongsuot.api.door;

import java.util.Locale;

/** What can go wrong with a request of a program. Each has its status, a place on the page {@code /api}, a title and what to do next. */
public enum Kind {
    NO_TOKEN(401),
    WRONG_TOKEN(401),
    EXPIRED_TOKEN(401),
    REVOKED_TOKEN(401),
    ENDED_TOKEN(401),
    WRONG_TOO_OFTEN(429),
    TOO_FAST(429),
    READS_ONLY(403),
    NO_RIGHT(403),
    NOT_FOUND(404),
    NO_ADDRESS(404),
    METHOD(405),
    NOT_JSON(415),
    TOO_LARGE(413),
    MALFORMED(400),
    PARAMETER(400),
    KEY_MISSING(400),
    KEY_REUSED(422),
    FIELDS(422),
    VERSION_MISSING(428),
    CHANGED(412),
    NOT_NOW(409),
    FAILED(500);

    private final int status;

    Kind(int status) {
        this.status = status;
    }

    public int status() {
        return status;
    }

    /** As it stands in an address: {@code reads-only}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String titleKey() {
        return "api.problem." + name() + ".title";
    }

    public String detailKey() {
        return "api.problem." + name() + ".detail";
    }
}
