package thongsuot.api.tokens;

/** What a token is good for. Neither gives a right that the post does not have. */
public enum Scope {
    READ,
    ACT;

    /** The key of its words. */
    public String key() {
        return "api.scope." + name();
    }
}
