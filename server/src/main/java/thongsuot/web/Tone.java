package thongsuot.web;

/** What something says beside its words. Each has its icon, so that colour never says it alone. */
public enum Tone {
    PLAIN("", "info"),
    INFO("info", "info"),
    GOOD("good", "done"),
    WARN("warn", "warning"),
    BAD("bad", "error");

    private final String css;
    private final String icon;

    Tone(String css, String icon) {
        this.css = css;
        this.icon = icon;
    }

    public String css() {
        return css;
    }

    public String icon() {
        return icon;
    }

    /** The class of an alert in this tone. */
    public String alert() {
        return switch (this) {
            case GOOD -> "alert-success";
            case WARN -> "alert-warning";
            case BAD -> "alert-danger";
            default -> "";
        };
    }
}
