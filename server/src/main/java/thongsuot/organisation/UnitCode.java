package thongsuot.organisation;

/**
 * A code of a unit. Codes are closed when a body ends, and old messages keep the old ones (Decision 20/2020/QĐ-TTg).
 *
 * @param scheme whose code it is: {@code national}
 * @param code up to 35 characters: {@code H37.02.02}
 */
public record UnitCode(UnitId unit, String scheme, String code, Period valid) implements Dated<UnitCode> {

    /** The electronic identification code of Decision 20/2020/QĐ-TTg. */
    public static final String NATIONAL = "national";

    /** A unit has one code of a scheme. */
    public record Key(UnitId unit, String scheme) {}

    @Override
    public Key about() {
        return new Key(unit, scheme);
    }

    @Override
    public UnitCode on(Period days) {
        return new UnitCode(unit, scheme, code, days);
    }
}
