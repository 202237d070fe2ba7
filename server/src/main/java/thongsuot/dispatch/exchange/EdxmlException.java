package thongsuot.dispatch.exchange;

/** A file is no message of QCVN 102:2016 that can be taken in: it says which part and why. Nothing of it was kept. */
public final class EdxmlException extends RuntimeException {

    private final String part;

    EdxmlException(String part, String why) {
        super(part + " " + why);
        this.part = part;
    }

    /** The element that is wrong; {@code file} for the file as a whole. */
    public String part() {
        return part;
    }
}
