package thongsuot.platform;

/** A right was missing. The page that answers says which rule, who can grant it and what to do. */
public final class RefusedException extends RuntimeException {

    private final transient Decision.Denied denied;

    public RefusedException(Decision.Denied denied) {
        super(denied.rule());
        this.denied = denied;
    }

    public Decision.Denied denied() {
        return denied;
    }
}
