package thongsuot.cli.output;

/** What a reading can be shown as. */
public enum Format {
    TEXT("txt", false),
    JSON("json", false),
    HTML("html", false),
    XLSX("xlsx", true),
    AKN("xml", false);

    private final String ending;
    private final boolean binary;

    Format(String ending, boolean binary) {
        this.ending = ending;
        this.binary = binary;
    }

    public String ending() {
        return ending;
    }

    /** Whether it would only garble a terminal. */
    public boolean binary() {
        return binary;
    }

    /** Whether several readings may follow one another in one stream. */
    public boolean streams() {
        return this == TEXT || this == JSON;
    }

    @Override
    public String toString() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
