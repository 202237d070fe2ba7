package thongsuot.organisation.transfer;

import java.util.Arrays;
import java.util.Optional;
import thongsuot.organisation.names.NameKey;

/** A column of the file. Headings are Vietnamese in every language of the screens: a file made in one office is read in another. */
public enum Field {
    /** Tells rows of one file apart and lets a row name the one above it; means nothing outside the file. */
    KEY("Mã", true),
    NAME("Tên đơn vị", true),
    SHORT_NAME("Tên tắt", false),
    KIND("Loại", true),
    LEVEL("Cấp", true),
    LINE("Hệ thống", true),
    PARENT("Mã cấp trên", true),
    WAIVER("Lý do không có cấp trên", false),
    CODE("Mã định danh", false),
    SINCE("Từ ngày", false);

    private final String heading;
    private final boolean required;

    Field(String heading, boolean required) {
        this.heading = heading;
        this.required = required;
    }

    public String heading() {
        return heading;
    }

    boolean required() {
        return required;
    }

    static Optional<Field> headed(String heading) {
        String key = NameKey.of(heading);
        return Arrays.stream(values())
                .filter(field -> NameKey.of(field.heading).equals(key))
                .findFirst();
    }
}
