package thongsuot.dispatch.exchange;

/** A packet is not taken: it was changed on the way, cut short, signed by nobody trusted, or not meant for here. Nothing of it was kept. */
public final class PacketException extends RuntimeException {

    /** What is wrong with it; each has its words. */
    public enum Reason {
        NOT_A_PACKET,
        TOO_LARGE,
        /** The signature does not fit: changed on the way. */
        SIGNATURE,
        /** Signed by an installation that nobody here trusts. */
        STRANGER,
        /** Made by this installation itself. */
        OWN,
        UNKNOWN_UNIT,
        UNKNOWN_ISSUE,
        /** Its number was used by another packet. */
        REUSED;

        public String key() {
            return "dispatch.packet." + name();
        }
    }

    private final Reason reason;

    PacketException(Reason reason, String detail) {
        super(reason + ": " + detail);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
