package thongsuot.dispatch.receipts;

/** By which way an answer came. */
public enum Medium {
    /** A person of the recipient, here. */
    SYSTEM,
    PHONE,
    PAPER,
    /** Another system, by edXML. */
    AXIS,
    /** Another installation, by a signed packet. */
    PACKET;

    /** Whether a person of the issuer enters what somebody told. */
    public boolean byHand() {
        return this == PHONE || this == PAPER;
    }

    /** The key of its words. */
    public String key() {
        return "dispatch.medium." + name();
    }
}
