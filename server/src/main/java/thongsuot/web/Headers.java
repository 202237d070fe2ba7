package thongsuot.web;

/** What browsers are told about every page: nothing from elsewhere, nothing inline, nobody's frame. */
public final class Headers {

    public static final String CONTENT_SECURITY_POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; "
            + "img-src 'self' data:; font-src 'self'; connect-src 'self'; manifest-src 'self'; "
            + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private Headers() {}
}
