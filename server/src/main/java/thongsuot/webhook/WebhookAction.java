package thongsuot.webhook;

import thongsuot.platform.Action;

/** What may be done with webhooks. */
enum WebhookAction implements Action {
    /** Enter addresses, see what was told to them. */
    KEEP("webhook.keep");

    private final String key;

    WebhookAction(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public boolean reads() {
        return false;
    }
}
