package thongsuot.documents;

/** The mark on a document that holds a state secret. */
public enum Secrecy {
    NONE(""),
    MAT("MẬT"),
    TOI_MAT("TỐI MẬT"),
    TUYET_MAT("TUYỆT MẬT");

    private final String mark;

    Secrecy(String mark) {
        this.mark = mark;
    }

    /** As it is stamped; empty for none. */
    public String mark() {
        return mark;
    }

    /** As the database has it. */
    public String stored() {
        return this == NONE ? "" : name();
    }

    public static Secrecy ofStored(String stored) {
        return stored.isEmpty() ? NONE : valueOf(stored);
    }
}
